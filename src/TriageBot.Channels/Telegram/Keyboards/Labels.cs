namespace TriageBot.Channels.Telegram.Keyboards;

/// <summary>What stands before the words of a button.</summary>
internal static class Labels
{
    /// <summary>An option that may be marked.</summary>
    public const string Open = "☐ ";

    /// <summary>An option that is marked.</summary>
    public const string Marked = "☑ ";

    /// <summary>An answer that was given before.</summary>
    public const string Chosen = "✓ ";

    /// <summary>Something to take back.</summary>
    public const string Wrong = "✗ ";

    private static readonly string[] All = [Open, Marked, Chosen, Wrong];

    /// <summary>A label without what stands before its words.</summary>
    public static string WordsOf(string label) =>
        All.FirstOrDefault(mark => label.StartsWith(mark, StringComparison.Ordinal)) is { } found ? label[found.Length..] : label;
}
