using System.Buffers;
using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Yaml;

/// <summary>Reads ids and looks them up.</summary>
internal static class Ids
{
    private static readonly SearchValues<char> LettersOfPlaces =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    /// <summary>True for small letters, digits and '_', beginning with a letter.</summary>
    public static bool IsWord(string id) =>
        id.Length > 0 && char.IsAsciiLetterLower(id[0])
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');

    /// <summary>True for letters, digits, '_' and '-': keys of texts, such as <c>E11b</c>, <c>1-3d</c> and <c>112</c>.</summary>
    public static bool IsKey(string id) =>
        id.Length > 0 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');

    /// <summary>True for letters, digits and '_': the name between the braces of a place to fill in.</summary>
    public static bool IsPlace(ReadOnlySpan<char> name) => name.Length > 0 && !name.ContainsAnyExcept(LettersOfPlaces);

    /// <summary>The id if it is among the choices; else null, which is reported by the rule given.</summary>
    public static string? Known(
        YamlValue.Text id, IReadOnlyCollection<string> choices, DiagnosticRule unknown, DiagnosticLog log)
    {
        if (choices.Contains(id.Value))
        {
            return id.Value;
        }

        log.Report(unknown, id.Position, id.Value, Proposal.For(id.Value, choices));
        return null;
    }

    /// <summary>Reports a word that is not among the choices of a key.</summary>
    public static void ReportUnknown(
        YamlValue.Text found, string key, IReadOnlyCollection<string> choices, DiagnosticRule? unknown, DiagnosticLog log)
    {
        var proposal = Proposal.For(found.Value, choices);
        if (unknown is null)
        {
            log.Report(ShapeRules.UnknownChoice, found.Position, found.Value, key, proposal);
        }
        else
        {
            log.Report(unknown, found.Position, found.Value, proposal);
        }
    }
}
