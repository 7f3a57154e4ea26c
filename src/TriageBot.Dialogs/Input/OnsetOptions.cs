using TriageBot.Language;

namespace TriageBot.Dialogs.Input;

/// <summary>Maps "since when" to the options of the onset questions.</summary>
internal static class OnsetOptions
{
    private static readonly (double Below, string Id)[] Durations =
        [(1, "lt24h"), (7.5, "d1_7"), (28, "w1_4"), (42, "w4_6"), (84, "w6_12"), (double.MaxValue, "gt12w")];

    /// <summary>The option for a question, or null when the onset does not answer it.</summary>
    public static string? Find(string questionId, Onset onset) => questionId switch
    {
        "q_since" when onset is { MinDaysAgo: { } min, MaxDaysAgo: { } max } => Duration((min + max) / 2),
        "q_how" when onset.Course == Course.Gradual => "gradual",
        _ => null,
    };

    private static string Duration(double days) => Durations.First(one => days < one.Below).Id;
}
