namespace TriageBot.Triage.Protocols;

/// <summary>The ids of <see cref="Timescale"/> in content files and on the wire.</summary>
public static class TimescaleIds
{
    private static readonly string[] Ids = ["now", "today", "1-3d", "1w", "1-2w", "2-4w", "none"];

    /// <summary>All ids, shortest first.</summary>
    public static IReadOnlyList<string> All => Ids;

    /// <summary>The id of a time scale, such as <c>1-3d</c>.</summary>
    public static string Id(this Timescale timescale) => Ids[(int)timescale];

    /// <summary>Reads an id; false when no time scale has it.</summary>
    public static bool TryParse(string? id, out Timescale timescale)
    {
        var index = Array.IndexOf(Ids, id);
        timescale = index < 0 ? default : (Timescale)index;
        return index >= 0;
    }
}
