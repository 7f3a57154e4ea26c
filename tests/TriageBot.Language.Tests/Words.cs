using TriageBot.Content;

namespace TriageBot.Language.Tests;

/// <summary>The real words of both languages, read once.</summary>
internal static class Words
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    private static readonly IReadOnlyDictionary<string, Understander> Understanders =
        ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "dialogs")).Content!.Understanders;

    public static Understanding German(string text) => Understanders["de"].Read(text, Monday);

    public static Understanding English(string text) => Understanders["en"].Read(text, Monday);

    public static Understanding Read(string language, string text) => Understanders[language].Read(text, Monday);

    /// <summary>What a text says about a fact: present, absent, uncertain, or nothing.</summary>
    public static string About(string fact, Understanding read) => read[fact]?.Status.ToString().ToLowerInvariant() ?? "nothing";
}
