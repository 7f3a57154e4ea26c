using TriageBot.Language.Phrases;

namespace TriageBot.Language.Findings;

/// <summary>A place where the words of a rule stand; the context decides what it is worth.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Head">The hit of its first piece.</param>
/// <param name="First">The first token of all pieces.</param>
/// <param name="Last">The last token of all pieces.</param>
/// <param name="Mask">The tokens that belong to a piece, bit 0 for <paramref name="First"/>.</param>
internal readonly record struct Candidate(Rule Rule, Hit Head, int First, int Last, ulong Mask)
{
    public bool Owns(int token) =>
        token >= First && token <= Last && token - First < 64 && (Mask & (1UL << (token - First))) != 0;
}
