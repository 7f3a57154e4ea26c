namespace TriageBot.Language.Words;

/// <summary>How a word of the text was recognised.</summary>
internal enum MatchKind : byte
{
    None,
    AsItStands,
    Compound,
    Typo,
}
