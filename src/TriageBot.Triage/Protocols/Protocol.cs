using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>One complaint with all that is asked, decided and advised. Immutable; shared by all conversations.</summary>
public sealed record Protocol
{
    /// <summary>Id and folder name: <c>back-cramps</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the content: <c>1.0.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Day by which a clinician must look at the content again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>All facts.</summary>
    public required FactTable Facts { get; init; }

    /// <summary>Facts that only free text or an event gives (<c>selfharm</c>), not an option.</summary>
    public required FactSet FreeFacts { get; init; }

    /// <summary>Ids of the sections in order; one section dialog each.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>All questions in the order they are asked.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Named conditions of the content (<c>neuro</c>, <c>severe</c>, <c>pregnant</c>), for explanation and proof.</summary>
    public required IReadOnlyDictionary<string, Condition> Definitions { get; init; }

    /// <summary>The decision table.</summary>
    public required IReadOnlyList<UrgencyRule> Rules { get; init; }

    /// <summary>When the interview stops at once.</summary>
    public required IReadOnlyList<StopRule> Stops { get; init; }

    /// <summary>Result texts in order.</summary>
    public required IReadOnlyList<Advice> Advice { get; init; }

    /// <summary>The causes in the order of the article.</summary>
    public required IReadOnlyList<PossibleCause> Causes { get; init; }

    /// <summary>Who sees causes as "fits partly" at most (children, pregnant).</summary>
    public required Condition CausesAtMostPartly { get; init; }

    /// <summary>All measures in the order they are shown.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>The caution matrix.</summary>
    public required IReadOnlyList<CautionRow> Cautions { get; init; }

    /// <summary>The safety net in the order it is shown.</summary>
    public required IReadOnlyList<WatchFor> SafetyNet { get; init; }

    /// <summary>The minimum levels that the proof holds the rules to.</summary>
    public required IReadOnlyList<SafetyFloor> Floors { get; init; }

    /// <summary>
    /// The answers that may lower a level, by design of the clinical table ("the same for months and examined",
    /// clearly movement-dependent). The proof names them as the only exceptions.
    /// </summary>
    public IReadOnlyList<Condition> MayLower { get; init; } = [];

    /// <summary>Opening times that decide between practice and 116117.</summary>
    public required PracticeHours Hours { get; init; }

    /// <summary>Sources by id.</summary>
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    internal Plan Plan => field is { } plan && plan.IsOf(this) ? plan : field = new Plan(this);

    /// <summary>Name on the wire: <c>back-cramps@1.0.0</c>.</summary>
    public string Name => $"{Id}@{Version}";

    /// <summary>The question with this id, or null.</summary>
    public Question? FindQuestion(string id) => Questions.FirstOrDefault(question => question.Id == id);
}
