namespace TriageBot.Triage.Protocols;

/// <summary>A publication that content rests on.</summary>
/// <param name="Id">Tag: <c>S14</c>.</param>
/// <param name="Name">Short name with publisher.</param>
/// <param name="Year">Year of publication, or null when not known.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Seen">False when nobody of us read it: the claim awaits a check.</param>
public sealed record Source(string Id, string Name, int? Year, string? Url, bool Seen);
