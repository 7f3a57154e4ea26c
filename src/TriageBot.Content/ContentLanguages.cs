namespace TriageBot.Content;

/// <summary>The languages that every text exists in.</summary>
public static class ContentLanguages
{
    /// <summary>All language tags, German first.</summary>
    public static IReadOnlyList<string> All { get; } = ["de", "en"];
}
