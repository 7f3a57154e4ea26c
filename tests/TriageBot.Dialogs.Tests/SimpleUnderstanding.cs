using TriageBot.Language;

namespace TriageBot.Dialogs.Tests;

/// <summary>Understands a handful of words, for tests of the conversation and not of the language.</summary>
internal static class SimpleUnderstanding
{
    public static Understanding Read(string text, DateTimeOffset now) => new()
    {
        Text = text,
        Findings = text.Contains("taub im schritt", StringComparison.OrdinalIgnoreCase)
            ? [new Finding("saddle", FindingStatus.Present, 0, text.Length)]
            : [],
        Ask = text.Contains("komisch im schritt", StringComparison.OrdinalIgnoreCase) ? ["saddle"] : [],
        YesNo = text.ToLowerInvariant() switch
        {
            "ja" or "yes" => YesNo.Yes,
            "nein" or "no" => YesNo.No,
            "weiß nicht" or "not sure" => YesNo.Unsure,
            _ => null,
        },
        Command = text.ToLowerInvariant() switch
        {
            "zurück" or "back" => "back",
            "hilfe" or "help" => "help",
            "warum" or "why" => "why",
            _ => null,
        },
    };
}
