namespace TriageBot.Evaluation.Data;

/// <summary>One message of the sets with what should be heard in it.</summary>
internal sealed record Utterance(string Id, string Language, string Text, string Label, string[] Flags, string Note)
{
    private const string AlsoOk = "also_ok=";

    /// <summary>The labels, mildest first.</summary>
    public static readonly string[] Labels = ["none", "doctor", "urgent", "emergency"];

    public bool IsPositive => Label != "none";

    public bool IsTrap => Note.Contains("trap", StringComparison.Ordinal);

    public bool MayBeClarified => Note.Contains("clarify_ok", StringComparison.Ordinal);

    public int Rank => Array.IndexOf(Labels, Label);

    /// <summary>Flags that may be raised as well.</summary>
    public IEnumerable<string> Tolerated => Note.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.StartsWith(AlsoOk, StringComparison.Ordinal))
        .SelectMany(word => word[AlsoOk.Length..].TrimEnd(';').Split(','));

    public static IReadOnlyList<Utterance> Read(string file, string language) =>
        [.. Tsv.Read(file).Select(row => new Utterance(
            row["id"], language, row["text"], row["label"],
            row["flags"] == "none" ? [] : row["flags"].Split(','), row.GetValueOrDefault("note", "")))];
}
