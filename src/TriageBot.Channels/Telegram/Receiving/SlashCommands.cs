using System.Text.RegularExpressions;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>The commands of the menu.</summary>
internal static partial class SlashCommands
{
    public const string Start = "start";

    /// <summary>Their names in the order of the menu, and the command of the bot that each gives.</summary>
    public static readonly IReadOnlyList<(string Name, string Command)> All =
    [
        (Start, "hello"), ("help", "help"), ("back", "back"), ("why", "why"), ("restart", "restart"), ("language", "language"),
        ("summary", "summary"), ("mydata", "my_data"), ("delete", "delete"), ("privacy", "privacy"), ("emergency", "emergency"),
    ];

    /// <summary>
    /// The name of a command that stands alone, and what a link added to <c>/start</c>. Words behind any other command, or such
    /// as no link carries, are what the person says: null then.
    /// </summary>
    public static (string Name, string Payload)? Read(string text)
    {
        var match = Form().Match(text.Trim());
        var (name, payload) = (match.Groups["name"].Value.ToLowerInvariant(), match.Groups["payload"].Value);
        return match.Success && All.Any(one => one.Name == name) && (payload.Length == 0 || name == Start) ? (name, payload) : null;
    }

    // A link carries at most 64 of these letters.
    [GeneratedRegex(@"\A/(?<name>[A-Za-z]+)(@[A-Za-z0-9_]+)?( (?<payload>[A-Za-z0-9_-]{1,64}))?\z")]
    private static partial Regex Form();
}
