using TriageBot.Language.Definitions;

namespace TriageBot.Language.Findings;

/// <summary>Groups that must stand near each other to speak about a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Kind">What saying and denying mean.</param>
/// <param name="Pieces">The groups; the first names the sign itself and decides about negation.</param>
/// <param name="IsFar">True when the pieces may stand in different clauses and sentences.</param>
/// <param name="Without">Groups that must not stand near, and whether only its own clause counts.</param>
/// <param name="Origin">The phrase as the editor wrote it, with its place.</param>
internal sealed record Rule(
    int Fact, RuleKind Kind, int[] Pieces, bool IsFar, (int Group, bool InClause)[] Without, Phrase Origin);
