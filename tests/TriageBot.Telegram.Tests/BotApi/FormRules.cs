using System.Text;
using System.Text.Json.Nodes;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>The published rules for texts, formatting and keyboards.</summary>
internal static class FormRules
{
    private const int LongestText = 4096;
    private const int LongestCaption = 1024;
    private const int LongestCallback = 64;
    private const int MostButtons = 100;
    private const int MostInRow = 8;

    private static readonly string[] Formats = ["bold", "italic", "text_link", "blockquote", "expandable_blockquote"];
    private static readonly string[] ButtonFields = ["text", "url", "callback_data"];

    /// <summary>The text of a message.</summary>
    public static string Text(ApiCall call) => Check(call, "text", "entities", 1, LongestText);

    /// <summary>The words below a picture or a file.</summary>
    public static string Caption(ApiCall call) => Check(call, "caption", "caption_entities", 0, LongestCaption);

    /// <summary>The keyboard of a call; null when it has none.</summary>
    public static JsonObject? Keyboard(ApiCall call)
    {
        if (call.Fields["reply_markup"] is not JsonObject markup)
        {
            return null;
        }

        Demand(markup.Select(one => one.Key).SequenceEqual(["inline_keyboard"]), "can't parse reply keyboard markup JSON object");
        var rows = markup["inline_keyboard"] as JsonArray ?? throw Refusal.BadRequest("field inline_keyboard must be an array");
        Demand(rows.All(row => row is JsonArray { Count: > 0 and <= MostInRow }), "a row of the keyboard is empty or too long");
        var buttons = rows.SelectMany(row => row!.AsArray()).ToList();
        Demand(buttons.Count <= MostButtons, "reply markup is too long");
        foreach (var button in buttons)
        {
            CheckButton(button as JsonObject ?? throw Refusal.BadRequest("an inline keyboard button must be an object"));
        }

        return rows.Count == 0 ? null : markup.DeepClone().AsObject();
    }

    private static void CheckButton(JsonObject button)
    {
        Demand(button.All(field => ButtonFields.Contains(field.Key)), "unknown field of a button");
        Demand(button["text"]?.GetValue<string>() is { Length: > 0 }, "text buttons are unallowed in the inline keyboard");
        Demand(button["url"] is null != button["callback_data"] is null, "a button must do exactly one thing");
        if (button["callback_data"]?.GetValue<string>() is { } data)
        {
            Demand(Encoding.UTF8.GetByteCount(data) is >= 1 and <= LongestCallback, "BUTTON_DATA_INVALID");
        }

        if (button["url"]?.GetValue<string>() is { } url)
        {
            Demand(url.StartsWith("https://", StringComparison.Ordinal), "BUTTON_URL_INVALID");
        }
    }

    private static string Check(ApiCall call, string textField, string entitiesField, int shortest, int longest)
    {
        var text = call.Optional(textField) ?? "";
        Demand(text.Trim().Length >= shortest, "message text is empty");
        Demand(text.Length <= longest, "message is too long");
        foreach (var entity in (call.Fields[entitiesField] as JsonArray ?? []).Select(one => one!.AsObject()))
        {
            var (offset, length) = ((int)entity["offset"]!, (int)entity["length"]!);
            Demand(Formats.Contains((string)entity["type"]!), "unsupported entity");
            Demand(offset >= 0 && length > 0 && offset + length <= text.Length, "entity beyond the text");
            Demand(!IsInsidePair(text, offset) && !IsInsidePair(text, offset + length), "entity cuts a character");
            Demand((string)entity["type"]! != "text_link" || Uri.IsWellFormedUriString((string?)entity["url"], UriKind.Absolute), "wrong HTTP URL");
        }

        return text;
    }

    private static bool IsInsidePair(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]);

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw Refusal.BadRequest(otherwise);
        }
    }
}
