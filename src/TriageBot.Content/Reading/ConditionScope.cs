namespace TriageBot.Content.Reading;

/// <summary>What a condition belongs to, and so what it may read.</summary>
/// <param name="Owner">In words for messages: <c>the rule 'E1'</c>.</param>
internal sealed record ConditionScope(string Owner)
{
    /// <summary>True when it is worked out after the rules fired.</summary>
    public bool MayReadRules { get; init; }

    /// <summary>True when it is worked out after the causes were ranked.</summary>
    public bool MayReadCauses { get; init; }

    /// <summary>The question whose asking it decides: it reads earlier questions only.</summary>
    public QuestionDraft? Asker { get; init; }

    /// <summary>False for floors and definitions: they prove or name something, but change no result.</summary>
    public bool ChangesResult { get; init; } = true;
}
