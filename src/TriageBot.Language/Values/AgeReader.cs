using TriageBot.Language.Context;

namespace TriageBot.Language.Values;

/// <summary>Reads how old the patient is.</summary>
internal sealed class AgeReader(Func<string, int> group)
{
    private const int Oldest = 115;
    private const int MostMonthsOfAge = 36;
    private const int MonthsOfYear = 12;
    private const int LongestAnnouncement = 5;

    private readonly int _before = group("age_before");
    private readonly int _beforeOnBehalf = group("age_before_on_behalf");
    private readonly int _after = group("age_after");
    private readonly int _notAge = group("not_age");
    private readonly int _months = group("unit_month");

    /// <summary>The age of the patient, or null when the text does not give it.</summary>
    public PatientAge? Read(Reading reading, Owners owners)
    {
        for (var token = 0; token < reading.Text.Count; token++)
        {
            if (reading.Text[token].HasValue && !owners.IsOther(token) && ReadAt(reading, token, owners.OnBehalf) is { } years)
            {
                return new PatientAge(years, token);
            }
        }

        return null;
    }

    private int? ReadAt(Reading reading, int token, bool onBehalf)
    {
        var value = reading.Text[token].Value;
        if (value is < 1 or > Oldest || value % 1 != 0 || StartsAfter(reading, _notAge, token))
        {
            return null;
        }

        var isAge = StartsAfter(reading, _after, token)
            || (value > 1 && EndsBefore(reading, _before, token))
            || (value > 1 && onBehalf && EndsBefore(reading, _beforeOnBehalf, token));
        if (!isAge)
        {
            return null;
        }

        var isMonths = StartsAfter(reading, _months, token);
        return !isMonths ? (int)value : value <= MostMonthsOfAge ? (int)value / MonthsOfYear : null;
    }

    private static bool StartsAfter(Reading reading, int group, int token) => reading.Has(group, token + 1, token + 2);

    // "ich bin", "Mutter", "son's": the words that announce an age end right before it.
    private static bool EndsBefore(Reading reading, int group, int token)
    {
        var hits = reading.Hits.Of(group);
        for (var i = reading.Hits.LowerBound(group, token - LongestAnnouncement); i < hits.Length; i++)
        {
            var hit = reading.Hits[hits[i]];
            if (hit.First >= token)
            {
                return false;
            }

            if (hit.Last == token - 1)
            {
                return true;
            }
        }

        return false;
    }
}
