using System.Text.Json.Nodes;
using TriageBot.Channels.Telegram.Keyboards;
using TriageBot.Telegram.Tests.BotApi;

namespace TriageBot.Telegram.Tests.People;

/// <summary>Somebody with Telegram: sees the chat, types, and presses buttons. Knows nothing of the host.</summary>
internal sealed class TelegramPerson
{
    private const int Date = 1_795_000_100;
    private static long s_ids = 500_000_000;
    private static int s_queries;

    private readonly BotApiServer _server;
    private readonly string _language;

    public TelegramPerson(BotApiServer server, string language, long? id = null)
    {
        (_server, _language) = (server, language);
        Id = id ?? Interlocked.Increment(ref s_ids);
        Chat = server.Chats.Open(Id);
    }

    public long Id { get; }

    public Chat Chat { get; }

    public string Language => _language;

    /// <summary>The messages of the bot that stand in the chat.</summary>
    public IReadOnlyList<ChatMessage> OfBot => [.. Look(chat => chat.Messages).Where(message => message.IsOfBot)];

    public ChatMessage Last => OfBot[^1];

    public Task StartAsync(string payload = "") => SayAsync(payload.Length == 0 ? "/start" : $"/start {payload}");

    public Task SayAsync(string words) => SendAsync(new JsonObject { ["text"] = words }, words);

    /// <summary>Sends a message with these fields of the Bot API.</summary>
    public Task SendAsync(JsonObject content, string words = "") => _server.Happen("message", Message(content, Write(words)));

    /// <summary>Changes an earlier message of their own.</summary>
    public Task EditAsync(string words)
    {
        var message = Message(new JsonObject { ["text"] = words, ["edit_date"] = Date + 1 }, Look(chat => chat.Messages.Last(one => !one.IsOfBot).Id));
        return _server.Happen("edited_message", message);
    }

    /// <summary>Presses the button with these words; it is on the newest message that has it.</summary>
    public Task PressWordsAsync(string words)
    {
        var (message, button) = ButtonsOf(OfBot).LastOrDefault(one => Labels.WordsOf(one.Button.Text) == words);
        return button.Data is null
            ? throw new InvalidOperationException($"There is no button '{words}'. There are: {string.Join(", ", ButtonsOf(OfBot).Select(one => one.Button.Text))}")
            : PressAsync(message, button.Data);
    }

    /// <summary>Presses a button of a message, as it is or as it was.</summary>
    public Task PressAsync(ChatMessage message, string data) => _server.Happen("callback_query", Query(message, data));

    /// <summary>A press as an update; Telegram waits for its acknowledgement.</summary>
    public JsonObject Query(ChatMessage message, string data)
    {
        var id = $"q{Interlocked.Increment(ref s_queries)}";
        _server.Unanswered[id] = 0;
        LastQuery = id;
        return new JsonObject
        {
            ["id"] = id,
            ["from"] = Json.Person(Id, _language),
            ["chat_instance"] = "1",
            ["data"] = data,
            ["message"] = Json.Message(Chat, message),
        };
    }

    public string LastQuery { get; private set; } = "";

    /// <summary>Blocks the bot, or lets it in again.</summary>
    public Task BlockAsync(bool isBlocked)
    {
        Do(chat => chat.IsBlocked = isBlocked);
        return _server.Happen("my_chat_member", new JsonObject
        {
            ["chat"] = Json.ChatOf(Chat),
            ["from"] = Json.Person(Id, _language),
            ["date"] = Date,
            ["old_chat_member"] = Member(isBlocked ? "member" : "kicked"),
            ["new_chat_member"] = Member(isBlocked ? "kicked" : "member"),
        });
    }

    /// <summary>Ends with what is found in the chat, as soon as it is there.</summary>
    public Task<T> UntilAsync<T>(Func<IReadOnlyList<ChatMessage>, T?> find, string what)
        where T : class => _server.Chats.UntilAsync(
        Id, chat => find([.. chat.Messages.Where(message => message.IsOfBot)]), () => $"{what}; last: {string.Join(" | ", Ending())}");

    private IEnumerable<string> Ending() => OfBot.TakeLast(2).Select(message => message.Text);

    private int Write(string words) => Do(chat => chat.Add(id => new ChatMessage(id, false, words)).Id);

    private JsonObject Message(JsonObject content, int id)
    {
        content["message_id"] = id;
        content["date"] = Date;
        content["chat"] = Json.ChatOf(Chat);
        content["from"] = Json.Person(Id, _language);
        return content;
    }

    private static JsonObject Member(string status)
    {
        var member = new JsonObject { ["status"] = status, ["user"] = Json.Bot() };
        if (status == "kicked")
        {
            member["until_date"] = 0;
        }

        return member;
    }

    private static IEnumerable<(ChatMessage Message, (string Text, string Data) Button)> ButtonsOf(IEnumerable<ChatMessage> messages) =>
        messages.SelectMany(message => message.Buttons.Select(button => (message, button)));

    private T Look<T>(Func<Chat, T> look)
    {
        lock (Chat)
        {
            return look(Chat);
        }
    }

    private T Do<T>(Func<Chat, T> action) => _server.Chats.Do(Id, action);
}
