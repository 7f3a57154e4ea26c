using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>One possible answer of a question.</summary>
public sealed record Option
{
    /// <summary>Id, unique within its question: <c>saddle</c>, <c>none</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the fact that choosing it states; null for options that state nothing (<c>none</c>, <c>no</c>).</summary>
    public int? Fact { get; init; }

    /// <summary>True when it cannot stand together with any other option.</summary>
    public bool Exclusive { get; init; }

    /// <summary>Ids of options of the same question that it cannot stand together with.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>When it is offered; null for always. Reads earlier questions only.</summary>
    public Condition? When { get; init; }

    /// <summary>
    /// Index of a fact that takes this one out of the evaluation (<c>known_stable</c>: the same for months and examined);
    /// null for none. See rule 4 of the clinical decision table.
    /// </summary>
    public int? LiftedBy { get; init; }

    /// <summary>Id of the picture that shows what is meant; null for none.</summary>
    public string? Image { get; init; }

    /// <summary>True for "not sure": where <see cref="Question.CheckUnsure"/> is set it opens the item-by-item check.</summary>
    public bool Unsure { get; init; }
}
