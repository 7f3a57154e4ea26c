namespace TriageBot.Triage.Tests.Building;

/// <summary>An option of a test protocol. A plain text is an option whose fact has the same id; <c>none</c>, <c>no</c> and <c>ok</c> state nothing.</summary>
internal sealed record Choice(string Id)
{
    private static readonly string[] SayNothing = ["none", "no", "ok"];

    public string? Fact { get; init; } = SayNothing.Contains(Id) ? null : Id;

    public bool Exclusive { get; init; } = SayNothing.Contains(Id);

    public string[] Excludes { get; init; } = [];

    public Term? When { get; init; }

    public string? LiftedBy { get; init; }

    public bool Unsure { get; init; }

    public static implicit operator Choice(string id) => new(id);

    /// <summary>"Not sure", which states a fact of its own.</summary>
    public static Choice NotSure(string fact) => new("unsure") { Fact = fact, Exclusive = true, Unsure = true };
}
