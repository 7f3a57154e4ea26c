using System.Globalization;
using TriageBot.Dialogs.Tests;
using TriageBot.Evaluation.Data;
using TriageBot.Evaluation.Scoring;
using TriageBot.Language;

namespace TriageBot.Evaluation.Values;

/// <summary>Scores what is read of onset, strength, and yes or no.</summary>
internal static class ValueScores
{
    private const double Rounding = 1e-9;
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    /// <summary>Rows whose answer is hedged, so that "unsure" is right too.</summary>
    private static readonly HashSet<string> Hedged =
        ["yn_003", "yn_014", "yn_016", "yn_020", "yn_046", "yn_061", "yn_064", "yn_070"];

    public static IReadOnlyList<Figure> Of(string language, ICollection<string> wrong)
    {
        var onset = Rows("onset.tsv", language);
        var strength = Rows("painscale.tsv", language);
        var answers = Rows("yesno.tsv", language);
        return
        [
            new("onset", Count(onset, row => IsOnset(row, Read(row).Onset), wrong)),
            new("course", Count(onset, row => Name(Read(row).Onset?.Course) == row["course"], wrong)),
            new("strength", Count(strength, row => IsStrength(row, Read(row).Strength), wrong)),
            new("yes or no", Count(answers, IsAnswer, wrong)),
            new("yes read as no", Count(
                answers.Where(row => row["expected"] == "yes"), row => Read(row).YesNo == YesNo.No, []), FewerIsBetter: true),
        ];
    }

    public static bool IsHedged(string id) => Hedged.Contains(id);

    private static List<Dictionary<string, string>> Rows(string file, string language) =>
        [.. Tsv.Read(file).Where(row => row["lang"] == language)];

    private static Understanding Read(Dictionary<string, string> row) =>
        TestContent.Bot.Understanding[row["lang"]](row["text"], Monday);

    private static bool IsOnset(Dictionary<string, string> row, Onset? onset)
    {
        if (row["expected_days_ago_min"].Length == 0)
        {
            return onset?.MinDaysAgo is null;
        }

        var middle = (onset?.MinDaysAgo + onset?.MaxDaysAgo) / 2;
        return middle >= Number(row, "expected_days_ago_min") - Rounding && middle <= Number(row, "expected_days_ago_max") + Rounding;
    }

    private static bool IsStrength(Dictionary<string, string> row, Strength? strength)
    {
        var middle = (strength?.Min + strength?.Max) / 2.0;
        return middle >= Number(row, "expected_min") && middle <= Number(row, "expected_max");
    }

    private static bool IsAnswer(Dictionary<string, string> row)
    {
        var answer = Read(row).YesNo;
        return Name(answer) == row["expected"] || (answer == YesNo.Unsure && IsHedged(row["id"]));
    }

    private static string Name<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant() ?? "unknown";

    private static double Number(Dictionary<string, string> row, string column) =>
        double.Parse(row[column], CultureInfo.InvariantCulture);

    private static Rate Count(
        IEnumerable<Dictionary<string, string>> rows, Func<Dictionary<string, string>, bool> isHit, ICollection<string> wrong)
    {
        var (hits, all) = (0, 0);
        foreach (var row in rows)
        {
            all++;
            if (isHit(row))
            {
                hits++;
            }
            else
            {
                wrong.Add(row["id"]);
            }
        }

        return new Rate(hits, all);
    }
}
