namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>The words of a text without its marks, for those who hear them and for notifications.</summary>
internal static class PlainWords
{
    private const int LongestNotice = 200;

    public static string Of(string text) => text.Replace("**", "", StringComparison.Ordinal).Trim();

    /// <summary>The first words, as much as a notification shows.</summary>
    public static string Notice(string text)
    {
        var words = Of(text).Split('\n', 2)[0].TrimEnd();
        return words.Length <= LongestNotice ? words : words[..LongestNotice].TrimEnd() + "…";
    }
}
