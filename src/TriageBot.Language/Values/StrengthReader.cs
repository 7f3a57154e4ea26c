using TriageBot.Language.Lexicons;
using TriageBot.Language.Text;

namespace TriageBot.Language.Values;

/// <summary>Reads how strong the pain is now, in figures or in words.</summary>
internal sealed class StrengthReader(Func<string, int> group, IReadOnlyList<StrengthGroup> strengths)
{
    private const double Worst = 10;
    private const int ShortMessage = 9;
    private const int CueReach = 4;

    private readonly int _outOf = group("out_of");
    private readonly int _scale = group("scale");
    private readonly int _strengthWord = group("strength_word");
    private readonly int _ish = group("ish");
    private readonly int _notStrength = group("not_strength");
    private readonly int _earlier = group("strength_earlier");
    private readonly int _now = group("strength_now");
    private readonly int _not = group("not");
    private readonly int _pain = group("ache");

    /// <summary>The strength, or null when the text does not give it.</summary>
    public Strength? Read(Reading reading)
    {
        var values = new List<(double Min, double Max, int Token, bool IsExplicit)>();
        for (var token = 0; token < reading.Text.Count; token++)
        {
            if (reading.Text[token].HasValue && ReadNumber(reading, token) is { } number)
            {
                values.Add(number);
            }
        }

        if (values.Exists(value => value.IsExplicit))
        {
            values.RemoveAll(value => !value.IsExplicit);
        }

        if (values.Count == 0)
        {
            return ReadWords(reading);
        }

        return new Strength(
            Math.Min(Worst, values.Min(value => value.Min)), Math.Min(Worst, values.Max(value => value.Max)));
    }

    private (double Min, double Max, int Token, bool IsExplicit)? ReadNumber(Reading reading, int token)
    {
        var text = reading.Text;
        var value = text[token].Value;
        if (text[token].Kind == TokenKind.Date || IsCovered(reading, _scale, token) || IsOutOf(reading, token)
            || reading.Has(_notStrength, token + 1, token + 2) || reading.Has(_notStrength, token - 1, token)
            || reading.Has(_not, token - 2, token) || IsEarlier(reading, token) || IsJoinedToTime(reading, token))
        {
            return null;
        }

        var hundred = OutOfHundred(reading, token);
        var isOutOf = hundred || reading.Has(_outOf, token + 1, token + 2)
            || (token + 1 < text.Count && text[token + 1].Joint == '/' && text[token + 1].Value == Worst);
        var isExplicit = isOutOf || reading.Has(_strengthWord, token - CueReach, token + 3);
        value = hundred ? value / Worst : value;
        if (value > Worst && !isOutOf || (!isExplicit && text.Count > ShortMessage))
        {
            return null;
        }

        var slack = reading.Has(_ish, token + 1, token + 2) ? 0.5 : 0;
        return (value - slack, value + slack, token, isExplicit);
    }

    private bool OutOfHundred(Reading reading, int token) =>
        token + 2 < reading.Text.Count && reading.Text[token + 2].Value == 100
        && (reading.Has(_outOf, token + 1, token + 2) || reading.Text[token + 1].Joint == '/');

    // The ten of "acht von zehn" is the scale, not a value.
    private bool IsOutOf(Reading reading, int token) =>
        reading.Text[token].Value is 10 or 100
        && (IsCovered(reading, _outOf, token)
            || (token > 0 && reading.Text[token].Joint == '/' && reading.Text[token - 1].HasValue));

    private bool IsEarlier(Reading reading, int token)
    {
        var clause = reading.Clauses.Clause(token);
        var start = reading.Clauses.Start(clause);
        return reading.Has(_earlier, start, reading.Clauses.End(clause))
            && !reading.Has(_now, start, token);
    }

    private static bool IsJoinedToTime(Reading reading, int token) =>
        reading.Text[token].Joint == ':'
        || (token + 1 < reading.Text.Count && reading.Text[token + 1].Joint == ':' && reading.Text[token + 1].HasValue);

    private static bool IsCovered(Reading reading, int group, int token)
    {
        var hits = reading.Hits.Of(group);
        for (var i = reading.Hits.LowerBound(group, token - 6); i < hits.Length && reading.Hits[hits[i]].First <= token; i++)
        {
            if (reading.Hits[hits[i]].Last >= token)
            {
                return true;
            }
        }

        return false;
    }

    // In a longer message "stark" and "leicht" may be about anything; about pain they stand beside it.
    private bool IsBesidePain(Reading reading, int first, int last) => reading.Has(_pain, first - 1, last + 2);

    private Strength? ReadWords(Reading reading)
    {
        foreach (var strength in strengths)
        {
            foreach (var index in reading.Hits.Of(strength.Group))
            {
                var hit = reading.Hits[index];
                if ((reading.Text.Count <= ShortMessage || IsBesidePain(reading, hit.First, hit.Last))
                    && !IsEarlier(reading, hit.First) && !reading.Has(_not, hit.First - 1, hit.First))
                {
                    return new Strength(strength.Min, strength.Max);
                }
            }
        }

        return null;
    }
}
