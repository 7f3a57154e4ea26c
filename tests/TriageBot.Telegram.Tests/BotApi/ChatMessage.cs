using System.Text.Json.Nodes;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>A message as it stands in a chat now.</summary>
internal sealed record ChatMessage(int Id, bool IsOfBot, string Text)
{
    public JsonArray Entities { get; init; } = [];

    public JsonObject? Keyboard { get; init; }

    /// <summary><c>photo</c> or <c>document</c>; null for words.</summary>
    public string? File { get; init; }

    /// <summary>What is in the file; null when it was sent by its id.</summary>
    public byte[]? Content { get; init; }

    /// <summary>How often the bot changed it.</summary>
    public int Changes { get; init; }

    /// <summary>Telegram lets nobody change or remove it any more.</summary>
    public bool IsOld { get; init; }

    public IReadOnlyList<(string Text, string Data)> Buttons =>
        [.. (Keyboard?["inline_keyboard"]?.AsArray() ?? []).SelectMany(row => row!.AsArray())
            .Where(button => button!["callback_data"] is not null)
            .Select(button => ((string)button!["text"]!, (string)button["callback_data"]!))];
}
