namespace TriageBot.Language.Phrases;

/// <summary>A phrase ready to be matched.</summary>
/// <param name="Group">The group that a match belongs to.</param>
/// <param name="Elements">Its places in order.</param>
/// <param name="Rank">0 when it is made of words only, else one more than the groups that it is made of.</param>
internal sealed record CompiledPhrase(int Group, PhraseElement[] Elements, int Rank);
