namespace TriageBot.Language.Definitions;

/// <summary>How people say one fact in one language: rules, each a row of phrases that stand near each other.</summary>
/// <param name="Id">The fact.</param>
public sealed record FactWords(string Id)
{
    /// <summary>Saying it means having it; denying it means not having it.</summary>
    public IReadOnlyList<Phrase> Present { get; init; } = [];

    /// <summary>An ability or a feeling: denying it means having the fact.</summary>
    public IReadOnlyList<Phrase> Lost { get; init; } = [];

    /// <summary>Saying it means not having the fact; denying it means having it.</summary>
    public IReadOnlyList<Phrase> Normal { get; init; } = [];

    /// <summary>Too vague to set the fact, and too close to it to pass over.</summary>
    public IReadOnlyList<Phrase> Ask { get; init; } = [];

    /// <summary>Sentences that must set the fact; the checker reads them.</summary>
    public IReadOnlyList<Phrase> Examples { get; init; } = [];

    /// <summary>Sentences that must not set the fact; the checker reads them.</summary>
    public IReadOnlyList<Phrase> CounterExamples { get; init; } = [];
}
