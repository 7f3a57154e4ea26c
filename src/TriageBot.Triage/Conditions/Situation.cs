namespace TriageBot.Triage.Conditions;

/// <summary>All that a condition can ask about one person at one moment. A value; copying it changes nothing elsewhere.</summary>
public readonly record struct Situation
{
    /// <summary>Facts that were answered or stated.</summary>
    public FactSet Present { get; init; }

    /// <summary>Facts that an unanswered question may still add; empty when a final result is computed.</summary>
    public FactSet Open { get; init; }

    /// <summary>Age in whole years, 0 to 110; null when not answered.</summary>
    public int? Age { get; init; }

    /// <summary>True while the age may still be answered.</summary>
    public bool AgeOpen { get; init; }

    /// <summary>Strength of the pain now, 0 to 10; null when not answered.</summary>
    public int? Severity { get; init; }

    /// <summary>True while the strength may still be answered.</summary>
    public bool SeverityOpen { get; init; }

    /// <summary>Rules that fired (indexes into <c>Protocol.Rules</c>); empty while the rules themselves are evaluated.</summary>
    public FactSet FiredRules { get; init; }

    /// <summary>Causes that are shown (indexes into <c>Protocol.Causes</c>).</summary>
    public FactSet ShownCauses { get; init; }
}
