using System.Text.Json.Nodes;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>The methods of the Bot API that a bot of this kind may call, each with all its fields.</summary>
internal sealed class Methods(BotApiServer server)
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    /// <summary>What a bot cannot know before: no mistake of its own.</summary>
    private static readonly string[] Usual = ["not modified", "not found", "can't be", "query is too old"];

    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["getMe"] = [],
        ["getUpdates"] = ["offset", "limit", "timeout", "allowed_updates"],
        ["setWebhook"] = ["url", "max_connections", "allowed_updates", "secret_token", "drop_pending_updates"],
        ["deleteWebhook"] = ["drop_pending_updates"],
        ["setMyCommands"] = ["commands", "scope", "language_code"],
        ["sendMessage"] = ["chat_id", "text", "entities", "reply_markup", "link_preview_options"],
        ["sendPhoto"] = ["chat_id", "photo", "caption", "caption_entities", "reply_markup"],
        ["sendDocument"] = ["chat_id", "document", "caption", "caption_entities", "reply_markup"],
        ["sendChatAction"] = ["chat_id", "action"],
        ["editMessageText"] = ["chat_id", "message_id", "text", "entities", "reply_markup", "link_preview_options"],
        ["editMessageReplyMarkup"] = ["chat_id", "message_id", "reply_markup"],
        ["deleteMessage"] = ["chat_id", "message_id"],
        ["deleteMessages"] = ["chat_id", "message_ids"],
        ["answerCallbackQuery"] = ["callback_query_id", "text", "show_alert", "cache_time"],
        ["leaveChat"] = ["chat_id"],
    };

    public static bool IsUsual(Refusal refusal) => Usual.Any(part => refusal.Message.Contains(part, StringComparison.Ordinal));

    public async Task<JsonNode?> RunAsync(ApiCall call, CancellationToken aborted)
    {
        if (!Fields.TryGetValue(call.Method, out var known))
        {
            throw new Refusal(404, "Not Found: method not found");
        }

        if (call.Fields.Select(field => field.Key).Except(known).FirstOrDefault() is { } unknown)
        {
            throw Refusal.BadRequest($"unknown field {unknown} of {call.Method}");
        }

        return call.Method switch
        {
            "getUpdates" when server.Webhook is not null =>
                throw new Refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"),
            "getUpdates" => await server.Updates.PollAsync(
                (int)(call.OptionalNumber("offset") ?? 0), (int)(call.OptionalNumber("limit") ?? 100),
                TimeSpan.FromSeconds(call.OptionalNumber("timeout") ?? 0), aborted),
            _ => Run(call),
        };
    }

    private JsonNode? Run(ApiCall call) => call.Method switch
    {
        "getMe" => Json.Bot(),
        "setWebhook" => SetWebhook(call),
        "deleteWebhook" => DeleteWebhook(),
        "setMyCommands" => SetCommands(call),
        "sendMessage" => Send(call, (id, keyboard) => new ChatMessage(id, true, FormRules.Text(call))
        {
            Entities = call.Fields["entities"]?.DeepClone().AsArray() ?? [],
            Keyboard = keyboard,
        }),
        "sendPhoto" => SendFile(call, "photo"),
        "sendDocument" => SendFile(call, "document"),
        "sendChatAction" => Write(call, _ => JsonValue.Create(true)),
        "editMessageText" => Edit(call, message => message with { Text = FormRules.Text(call), Keyboard = FormRules.Keyboard(call) }),
        "editMessageReplyMarkup" => Edit(call, message => message with { Keyboard = FormRules.Keyboard(call) }),
        "deleteMessage" => Delete(call, [(int)call.Number("message_id")], mustBeThere: true),
        "deleteMessages" => Delete(call, [.. call.List("message_ids").Select(id => (int)id!)], mustBeThere: false),
        "answerCallbackQuery" => Acknowledge(call),
        "leaveChat" => Write(call, chat =>
        {
            chat.IsLeft = true;
            return JsonValue.Create(true);
        }),
        _ => throw new Refusal(404, "Not Found: method not found"),
    };

    private JsonValue SetWebhook(ApiCall call)
    {
        var secret = call.Optional("secret_token") ?? "";
        if (secret.Length is 0 or > 256 || !secret.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-'))
        {
            throw Refusal.BadRequest("secret token contains unallowed characters");
        }

        server.Webhook = new WebhookPost(call.Text("url"), secret);
        return JsonValue.Create(true);
    }

    private JsonValue DeleteWebhook()
    {
        server.Webhook = null;
        return JsonValue.Create(true);
    }

    private JsonValue SetCommands(ApiCall call)
    {
        var commands = call.List("commands");
        foreach (var command in commands.Select(one => one!.AsObject()))
        {
            var (name, words) = ((string)command["command"]!, (string)command["description"]!);
            if (name.Length is 0 or > 32 || !name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_')
                || words.Length is 0 or > 256)
            {
                throw Refusal.BadRequest("BOT_COMMAND_INVALID");
            }
        }

        server.Commands[call.Optional("language_code") ?? ""] = commands.DeepClone().AsArray();
        return JsonValue.Create(true);
    }

    private JsonObject SendFile(ApiCall call, string kind)
    {
        // A new file comes as a part of the form, one that Telegram has by its id.
        var attached = call.Optional(kind);
        var content = attached is null ? call.Files.GetValueOrDefault(kind)
            : attached.StartsWith("attach://", StringComparison.Ordinal) ? call.Files.GetValueOrDefault(attached["attach://".Length..])
            : null;
        if (content is null && attached?.StartsWith($"{kind}-", StringComparison.Ordinal) != true)
        {
            throw Refusal.BadRequest("wrong file identifier/HTTP URL specified");
        }

        return Send(call, (id, keyboard) => new ChatMessage(id, true, FormRules.Caption(call)) { Keyboard = keyboard, File = kind, Content = content });
    }

    private JsonObject Send(ApiCall call, Func<int, JsonObject?, ChatMessage> make)
    {
        var keyboard = FormRules.Keyboard(call);
        return Write(call, chat => Json.Message(chat, chat.Add(id => make(id, keyboard))));
    }

    private JsonObject Edit(ApiCall call, Func<ChatMessage, ChatMessage> edit) => Write(call, chat =>
    {
        var message = Own(chat, (int)call.Number("message_id"), "edited");
        var after = edit(message) with { Changes = message.Changes + 1 };
        if (after.Text == message.Text && JsonNode.DeepEquals(after.Keyboard, message.Keyboard))
        {
            throw Refusal.BadRequest(NotModified);
        }

        chat.Replace(after);
        return Json.Message(chat, after);
    });

    private JsonValue Delete(ApiCall call, IReadOnlyList<int> ids, bool mustBeThere) => Write(call, chat =>
    {
        var there = mustBeThere ? ids : ids.Where(id => chat.Find(id) is not null).ToList();
        foreach (var id in there)
        {
            Own(chat, id, "deleted");
        }

        foreach (var id in there)
        {
            chat.Remove(id);
        }

        return JsonValue.Create(true);
    });

    private static ChatMessage Own(Chat chat, int id, string what)
    {
        var message = chat.Find(id) ?? throw Refusal.BadRequest($"message to be {what} not found");
        return message is { IsOfBot: true, IsOld: false } ? message : throw Refusal.BadRequest($"message can't be {what}");
    }

    private JsonValue Acknowledge(ApiCall call)
    {
        var query = call.Text("callback_query_id");
        if (call.Optional("text") is { Length: > 200 })
        {
            throw Refusal.BadRequest("MESSAGE_TOO_LONG");
        }

        if (!server.Acknowledge(query, call.Optional("text")))
        {
            throw Refusal.BadRequest("query is too old and response timeout expired or query ID is invalid");
        }

        return JsonValue.Create(true);
    }

    private T Write<T>(ApiCall call, Func<Chat, T> action)
        where T : JsonNode => server.Chats.Do(call.Number("chat_id"), chat =>
        chat.IsBlocked ? throw Refusal.Blocked()
        : chat.IsLeft ? throw new Refusal(403, "Forbidden: bot is not a member of the group chat")
        : action(chat));
}
