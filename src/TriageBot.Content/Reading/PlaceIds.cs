namespace TriageBot.Content.Reading;

/// <summary>The places that advice and rules can send a person to.</summary>
internal static class PlaceIds
{
    public static readonly IReadOnlyList<string> All =
    [
        "112", "emergency_department", "childrens_emergency_department", "labour_ward", "poison_line", "practice", "116117",
        "paediatrician", "antenatal", "home",
    ];
}
