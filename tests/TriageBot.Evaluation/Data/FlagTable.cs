namespace TriageBot.Evaluation.Data;

/// <summary>Which facts of ours carry each flag of the sets, and the flag's level.</summary>
internal sealed class FlagTable
{
    private readonly Dictionary<string, (string[] Facts, string Level)> _flags =
        Tsv.Read("flags.tsv").ToDictionary(row => row["flag"], row => (row["facts"].Split(','), row["level"]));

    /// <summary>All flags that at least one of the facts carries.</summary>
    public HashSet<string> Of(IReadOnlyCollection<string> facts) =>
        [.. _flags.Where(flag => flag.Value.Facts.Any(facts.Contains)).Select(flag => flag.Key)];

    public bool IsEmergency(string flag) => _flags[flag].Level == "emergency";

    /// <summary>True when both flags are carried by a common fact, so that raising one may raise the other.</summary>
    public bool Overlap(string one, string other) => _flags[one].Facts.Intersect(_flags[other].Facts).Any();
}
