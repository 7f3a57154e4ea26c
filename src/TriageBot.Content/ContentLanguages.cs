namespace TriageBot.Content;

/// <summary>The languages that every text exists in.</summary>
public static class ContentLanguages
{
    /// <summary>Plain German: short sentences and common words, for people who know little German or read with difficulty.</summary>
    public const string PlainGerman = "de-einfach";

    /// <summary>All language tags, German first. The name of a language's text files is <c>text.{tag}.yaml</c>.</summary>
    public static IReadOnlyList<string> All { get; } = ["de", PlainGerman, "en"];

    /// <summary>The languages that have words of their own in dialogs/language.</summary>
    public static IReadOnlyList<string> Understood { get; } = ["de", "en"];

    /// <summary>The language whose words are understood in conversations of a language: plain German is German to the ear.</summary>
    public static string UnderstoodAs(string language) => language == PlainGerman ? "de" : language;
}
