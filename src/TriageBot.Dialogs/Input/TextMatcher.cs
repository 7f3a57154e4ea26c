using System.Globalization;
using TriageBot.Language;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Input;

/// <summary>Reads typed words as an answer to the open question: numbers, labels, ids, and what was understood.</summary>
internal static class TextMatcher
{
    private static readonly char[] Separators = [',', ';', '+', '&', '/', '\n', ' '];

    /// <summary>The values that the words mean, or an empty list when that is not clear.</summary>
    public static IReadOnlyList<string> Match(
        Question question, IReadOnlyList<Option> options, string words, Understanding understood, TextCatalogue texts)
    {
        if (question.Type is QuestionType.Number or QuestionType.Scale)
        {
            return Number(question, words, understood) is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : [];
        }

        return Positions(options, words)
            ?? Labels(question, options, words, texts)
            ?? Findings(question, options, understood)
            ?? OnsetOption(question, options, understood)
            ?? YesOrNo(question, options, understood)
            ?? [];
    }

    private static int? Number(Question question, string words, Understanding understood)
    {
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        // Between two values the stronger pain counts: the safe reading.
        return question.Measures == Question.Quantity.Age ? understood.Age
            : understood.Strength is { } strength ? (int)Math.Ceiling(strength.Max) : null;
    }

    private static List<string>? Positions(IReadOnlyList<Option> options, string words)
    {
        var parts = words.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var values = new List<string>();
        foreach (var part in parts)
        {
            if (int.TryParse(part.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                && position >= 1 && position <= options.Count)
            {
                values.Add(options[position - 1].Id);
            }
            else if (options.FirstOrDefault(option => option.Id.Equals(part, StringComparison.OrdinalIgnoreCase)) is { } named)
            {
                values.Add(named.Id);
            }
            else
            {
                return null;
            }
        }

        return values.Count > 0 ? values : null;
    }

    private static List<string>? Labels(Question question, IReadOnlyList<Option> options, string words, TextCatalogue texts)
    {
        var plain = Plain(words);
        var whole = options.Where(option => Plain(texts.Label(question, option)) == plain).Select(option => option.Id).ToList();
        if (whole.Count == 1)
        {
            return whole;
        }

        var inside = options.Where(option => plain.Contains(Plain(texts.Label(question, option)), StringComparison.Ordinal))
            .Select(option => option.Id).ToList();
        return inside.Count > 0 ? inside : null;
    }

    private static List<string>? Findings(Question question, IReadOnlyList<Option> options, Understanding understood)
    {
        var present = understood.Findings.Where(finding => finding.Status == FindingStatus.Present)
            .Select(finding => finding.Id).ToHashSet();
        var named = options.Where(option => present.Contains(option.Id)).Select(option => option.Id).ToList();
        return named.Count > 0 && (question.Type == QuestionType.Multi || named.Count == 1) ? named : null;
    }

    private static List<string>? OnsetOption(Question question, IReadOnlyList<Option> options, Understanding understood) =>
        understood.Onset is { } onset && OnsetOptions.Find(question.Id, onset) is { } id && options.Any(option => option.Id == id)
            ? [id]
            : null;

    private static List<string>? YesOrNo(Question question, IReadOnlyList<Option> options, Understanding understood)
    {
        var uncertain = understood.Findings.Any(finding =>
            finding.Status == FindingStatus.Uncertain && question.Find(finding.Id) is not null);
        var id = understood.YesNo switch
        {
            YesNo.No when !uncertain => options.FirstOrDefault(option => option.Id is "none" or "no")?.Id,
            YesNo.Unsure => options.FirstOrDefault(option => option.Unsure)?.Id,
            YesNo.Yes => OnlyAffirmative(options),
            _ => null,
        };
        return id is null ? null : [id];
    }

    private static string? OnlyAffirmative(IReadOnlyList<Option> options)
    {
        var affirmative = options.Where(option => option is { Unsure: false, Id: not ("no" or "none") }).ToList();
        return affirmative.Count == 1 ? affirmative[0].Id : null;
    }

    private static string Plain(string text) =>
        new([.. text.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
}
