using System.Globalization;
using TriageBot.Language.Text;

namespace TriageBot.Language.Phrases;

/// <summary>Reads the notation in which editors write phrases and rules.</summary>
internal static class PhraseNotation
{
    private const int UsualGap = 3;
    private const double LargestNumber = 1e9;

    /// <summary>Cuts a rule into its pieces. <c>+</c> near, <c>++</c> far, <c>-</c> not in its clause, <c>--</c> not near.</summary>
    public static IEnumerable<(string Piece, string Sign)> Pieces(string rule)
    {
        var piece = new List<string>();
        var sign = "+";
        foreach (var word in rule.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "+" or "++" or "-" or "--")
            {
                yield return (string.Join(' ', piece), sign);
                piece.Clear();
                sign = word;
            }
            else
            {
                piece.Add(word);
            }
        }

        yield return (string.Join(' ', piece), sign);
    }

    /// <summary>Reads phrases parted by " / "; each way to read the optional places of one is one result. Null with a
    /// message when one cannot be read.</summary>
    public static List<PhraseElement[]>? Read(string phrases, IPhraseNames names, out string? message)
    {
        var all = new List<PhraseElement[]>();
        message = null;
        foreach (var phrase in phrases.Split(" / "))
        {
            if (ReadOne(phrase, names, out message) is not { } variants)
            {
                return null;
            }

            all.AddRange(variants);
        }

        return all;
    }

    private static List<PhraseElement[]>? ReadOne(string phrase, IPhraseNames names, out string? message)
    {
        var variants = new List<List<PhraseElement>> { new() };
        var gap = 0;
        message = null;
        foreach (var place in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (place[0] == '~')
            {
                gap = place.Length == 1 ? UsualGap : ReadNumber(place[1..], UsualGap);
                continue;
            }

            var optional = place.EndsWith('?');
            var elements = ReadPlace(optional ? place[..^1] : place, gap, names, ref message);
            gap = 0;
            if (optional)
            {
                variants = [.. variants.Select(variant => variant.Concat(elements).ToList()), .. variants];
            }
            else
            {
                variants.ForEach(variant => variant.AddRange(elements));
            }
        }

        message ??= variants.Exists(variant => variant.Count == 0) ? "A phrase needs at least one word." : null;
        return message is null ? [.. variants.Select(variant => variant.ToArray())] : null;
    }

    private static List<PhraseElement> ReadPlace(string place, int gap, IPhraseNames names, ref string? message)
    {
        if (place.All(char.IsAsciiLetterLower))
        {
            return [new PhraseElement([names.Pattern(place)], [], null, gap)];
        }

        var alternatives = place.Split('|', StringSplitOptions.RemoveEmptyEntries);
        if (alternatives.Length == 1 && alternatives[0][0] is not ('<' or '=' or '*') && !place.EndsWith('*'))
        {
            return [.. Words(place).Select((word, index) => new PhraseElement([names.Pattern(word)], [], null, index == 0 ? gap : 0))];
        }

        var patterns = new List<int>();
        var groups = new List<int>();
        NumberRange? number = null;
        foreach (var alternative in alternatives)
        {
            if (IsNumber(alternative))
            {
                number = ReadRange(alternative.Trim('<', '>'));
            }
            else if (alternative[0] == '<')
            {
                ReadGroup(alternative, names, groups, ref message);
            }
            else
            {
                patterns.Add(names.Pattern(alternative));
            }
        }

        return [new PhraseElement([.. patterns], [.. groups], number, gap)];
    }

    private static void ReadGroup(string notation, IPhraseNames names, List<int> groups, ref string? message)
    {
        var name = notation.Trim('<', '>');
        if (names.Group(name) is { } group)
        {
            groups.Add(group);
        }
        else
        {
            message = $"'<{name}>' names no group of words. Define '{name}' under 'words', or write the word itself.";
        }
    }

    // <n> any number, <n:38-42> one between these, <d:38-42> one with decimal places.
    private static bool IsNumber(string notation) =>
        notation is ['<', 'n' or 'd', '>' or ':', ..];

    private static NumberRange ReadRange(string notation)
    {
        var ends = notation[1..].Split([':', '-'], StringSplitOptions.RemoveEmptyEntries);
        var onlyDecimals = notation[0] == 'd';
        return ends.Length == 0
            ? new NumberRange(0, LargestNumber, onlyDecimals)
            : new NumberRange(ReadDecimal(ends[0]), ReadDecimal(ends[^1]), onlyDecimals);
    }

    private static double ReadDecimal(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static int ReadNumber(string text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    // The words of a phrase are cut as the text is cut, so "geht's" and "x-mal" match what people type.
    private static IEnumerable<string> Words(string place)
    {
        var text = Tokenizer.Read(place);
        for (var i = 0; i < text.Count; i++)
        {
            yield return text.Form(i).ToString();
        }
    }
}
