using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>One question of the interview.</summary>
public sealed record Question
{
    /// <summary>Id, unique in the protocol: <c>q_cauda</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the interview, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Id of the section that asks it.</summary>
    public required string Section { get; init; }

    /// <summary>How it is answered.</summary>
    public required QuestionType Type { get; init; }

    /// <summary>The options in the order shown; empty for numbers and scales.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>When it is asked; null for always. Reads earlier questions only.</summary>
    public Condition? When { get; init; }

    /// <summary>Id of the question on whose card it stands (a follow-up), or its own id.</summary>
    public required string Card { get; init; }

    /// <summary>Smallest number that is accepted (numbers and scales).</summary>
    public int Minimum { get; init; }

    /// <summary>Largest number that is accepted (numbers and scales).</summary>
    public int Maximum { get; init; }

    /// <summary>What a number or scale measures; <see cref="Quantity.None"/> for options.</summary>
    public Quantity Measures { get; init; }

    /// <summary>True for warning signs and risks: asked even when free text already answered it.</summary>
    public bool Screen { get; init; }

    /// <summary>True when "not sure" first opens the same list item by item, with a hint how to check.</summary>
    public bool CheckUnsure { get; init; }

    /// <summary>
    /// True when the level cannot be told without it. False for the questions that only fit the tips
    /// or that refine an emergency after its advice was shown.
    /// </summary>
    public bool Required { get; init; } = true;

    /// <summary>
    /// True for the cautions: asked only when a measure that needs them would be shown at the level reached.
    /// </summary>
    public bool ForMeasures { get; init; }

    /// <summary>True when it is asked only after an emergency result (the transport question).</summary>
    public bool AfterEmergency { get; init; }

    /// <summary>All facts its options can state.</summary>
    public FactSet Facts { get; init; }

    /// <summary>The ids of the sources that the question rests on.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Id of the picture that helps to answer it; null for none.</summary>
    public string? Image { get; init; }

    /// <summary>
    /// True when options can be left out and everybody can still answer truthfully: by "none of these" (<c>none</c>, not <c>ok</c>).
    /// </summary>
    internal bool MayBeShortened =>
        Type == QuestionType.Multi && Options.Any(option => option is { Id: "none", Fact: null, When: null });

    /// <summary>The option with this id, or null.</summary>
    public Option? Find(string optionId)
    {
        for (var index = 0; index < Options.Count; index++)
        {
            if (Options[index].Id == optionId)
            {
                return Options[index];
            }
        }

        return null;
    }

    /// <summary>What the number of a number or scale question is.</summary>
    public enum Quantity
    {
        /// <summary>Nothing: the question has options.</summary>
        None,

        /// <summary>The age of the affected person in years.</summary>
        Age,

        /// <summary>The strength of the pain now.</summary>
        Severity,
    }
}
