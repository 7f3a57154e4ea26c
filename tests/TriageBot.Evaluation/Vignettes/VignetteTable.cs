using System.Globalization;
using TriageBot.Evaluation.Data;
using TriageBot.Evaluation.Scoring;

namespace TriageBot.Evaluation.Vignettes;

/// <summary>Plays all cases and counts appropriate triage, under-triage and over-triage.</summary>
internal static class VignetteTable
{
    private static readonly string[] Levels = ["self_care", "consultation", "consultation_24h", "emergency", "emergency_ambulance"];

    public static async Task<Table> RunAsync(string title, bool fromScript, FlagTable flags)
    {
        var table = new Table(title);
        var cases = Vignette.Read();
        var played = new List<(Vignette Case, VignetteRun Run)>();
        foreach (var one in cases)
        {
            played.Add((one, await VignetteRun.PlayAsync(one, fromScript)));
        }

        foreach (var language in cases.Select(one => one.Language).Distinct().Order())
        {
            table.Add(language, Figures([.. played.Where(one => one.Case.Language == language)], flags));
        }

        table.Remark("not acceptable", played.Where(one => !one.Case.Acceptable.Contains(one.Run.Level))
            .Select(one => $"{one.Case.Id}({one.Case.Gold}: {one.Run.Level ?? "none"})"));
        table.Remark("sentences to alarm", played.Where(one => Rank(one.Case.Gold) >= 3)
            .Select(one => $"{one.Case.Id}:{one.Run.SentencesToAlarm?.ToString(CultureInfo.InvariantCulture) ?? "-"}"));
        return table;
    }

    private static List<Figure> Figures(List<(Vignette Case, VignetteRun Run)> all, FlagTable flags)
    {
        Rate Share(Func<Vignette, VignetteRun, bool> isHit) => new(all.Count(one => isHit(one.Case, one.Run)), all.Count);
        var calm = all.Where(one => one.Case.RedFlags.Length == 0).ToList();
        var emergencies = all.Where(one => one.Case.Causes.Length == 0 && Rank(one.Case.Gold) >= 3).ToList();
        return
        [
            new("acceptable", Share((one, run) => one.Acceptable.Contains(run.Level))),
            new("exact", Share((one, run) => run.Level == one.Gold)),
            new("too low", Share((one, run) => Rank(run.Level) < one.Acceptable.Min(Rank)), FewerIsBetter: true),
            new("emergency ends at consultation", Share((one, run) => Rank(one.Gold) >= 3 && Rank(run.Level) < 3 && !one.Acceptable.Contains(run.Level)), FewerIsBetter: true),
            new("too high", Share((one, run) => Rank(run.Level) > one.Acceptable.Max(Rank)), FewerIsBetter: true),
            new("no result", Share((_, run) => run.Level is null), FewerIsBetter: true),
            new("red flags heard", new Rate(
                all.Sum(one => one.Case.RedFlags.Count(flags.Of(one.Run.Facts).Contains)), all.Sum(one => one.Case.RedFlags.Length))),
            new("false flags", new Rate(calm.Count(one => flags.Of(one.Run.Facts).Count > 0), calm.Count), FewerIsBetter: true),
            new("causes found", new Rate(
                all.Sum(one => one.Case.Causes.Count(one.Run.Causes.Contains)), all.Sum(one => one.Case.Causes.Length))),
            new("causes right", new Rate(
                all.Sum(one => one.Run.Causes.Count(one.Case.Causes.Contains)), all.Sum(one => one.Run.Causes.Count))),
            new("cause in an emergency", new Rate(emergencies.Count(one => one.Run.Causes.Count > 0), emergencies.Count), FewerIsBetter: true),
        ];
    }

    private static int Rank(string? level) => Array.IndexOf(Levels, level);
}
