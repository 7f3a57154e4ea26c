using System.Globalization;
using System.Text.Json.Nodes;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>Objects of the Bot API.</summary>
internal static class Json
{
    private const long BotId = 1234567;
    private const int Date = 1_795_000_000;

    public static JsonObject Bot() => new()
    {
        ["id"] = BotId,
        ["is_bot"] = true,
        ["first_name"] = "Triage",
        ["username"] = BotApiServer.UserName,
        ["can_join_groups"] = true,
        ["can_read_all_group_messages"] = false,
        ["supports_inline_queries"] = false,
    };

    public static JsonObject Person(long id, string language) => new()
    {
        ["id"] = id,
        ["is_bot"] = false,
        ["first_name"] = "Kim",
        ["last_name"] = "Beispiel",
        ["username"] = "kim_beispiel",
        ["language_code"] = language,
    };

    public static JsonObject ChatOf(Chat chat) => chat.Type == "private"
        ? new() { ["id"] = chat.Id, ["type"] = chat.Type, ["first_name"] = "Kim" }
        : new() { ["id"] = chat.Id, ["type"] = chat.Type, ["title"] = "Rückengruppe" };

    public static JsonObject Message(Chat chat, ChatMessage message)
    {
        var json = new JsonObject
        {
            ["message_id"] = message.Id,
            ["date"] = Date,
            ["chat"] = ChatOf(chat),
            ["from"] = message.IsOfBot ? Bot() : null,
        };
        switch (message.File)
        {
            case "photo":
                json["photo"] = new JsonArray(Photo("small", 90), Photo("large", 800));
                json["caption"] = message.Text;
                break;
            case "document":
                json["document"] = new JsonObject { ["file_id"] = "document-1", ["file_unique_id"] = "d1", ["file_name"] = "triagebot.pdf", ["file_size"] = 1 };
                json["caption"] = message.Text;
                break;
            default:
                json["text"] = message.Text;
                break;
        }

        if (message.Keyboard is not null)
        {
            json["reply_markup"] = message.Keyboard.DeepClone();
        }

        return json;
    }

    private static JsonObject Photo(string id, int size) => new()
    {
        ["file_id"] = $"photo-{id}",
        ["file_unique_id"] = id,
        ["width"] = size,
        ["height"] = size,
        ["file_size"] = size.ToString(CultureInfo.InvariantCulture).Length,
    };
}
