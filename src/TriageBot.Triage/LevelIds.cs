namespace TriageBot.Triage;

/// <summary>The ids of <see cref="Level"/> in content files and on the wire.</summary>
public static class LevelIds
{
    private static readonly string[] Ids =
        ["self_care", "consultation", "consultation_24h", "emergency", "emergency_ambulance"];

    /// <summary>All ids, mildest first: the index is the number of the level.</summary>
    public static IReadOnlyList<string> All => Ids;

    /// <summary>The id of a level, such as <c>consultation_24h</c>.</summary>
    public static string Id(this Level level) => Ids[(int)level];

    /// <summary>Reads an id; false when no level has it.</summary>
    public static bool TryParse(string? id, out Level level)
    {
        var index = Array.IndexOf(Ids, id);
        level = index < 0 ? default : (Level)index;
        return index >= 0;
    }
}
