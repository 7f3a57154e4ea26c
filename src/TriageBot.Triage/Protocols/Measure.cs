using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>Something that a person can do or know: a therapy, a first-aid measure, a tip.</summary>
public sealed record Measure
{
    /// <summary>Id of <c>article.md</c> (<c>therapy_heat</c>) or of our own.</summary>
    public required string Id { get; init; }

    /// <summary>Position among all measures, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>What it is.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>The levels at which it may be shown: never an emergency level, except for conduct.</summary>
    public required IReadOnlyList<Level> Levels { get; init; }

    /// <summary>When it fits; null for always. May read fired rules and shown causes.</summary>
    public Condition? When { get; init; }

    /// <summary>Its parts, each with its column of the caution matrix. A measure whose parts are all withheld is withheld.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>True when it may be shown below <see cref="Level.Consultation24h"/> only after the cautions were asked.</summary>
    public bool NeedsCautions { get; init; }

    /// <summary>Id of the picture that shows how it is done; null for none.</summary>
    public string? Image { get; init; }

    /// <summary>How it is done, step by step; empty when the text alone says it.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Ids of the article's statements that it carries.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>The ids of its sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>One step of an exercise.</summary>
    /// <param name="Id">Id of its text.</param>
    /// <param name="Seconds">How long it takes, in seconds; null where everybody takes their time.</param>
    public sealed record Step(string Id, int? Seconds);

    /// <summary>A part of a measure (medicines: painkillers and muscle relaxants have different cautions).</summary>
    /// <param name="Id">Id of its text; the measure's own id when it has one part.</param>
    /// <param name="Column">Column of the caution matrix, or null when nothing forbids it.</param>
    public sealed record Part(string Id, string? Column);
}
