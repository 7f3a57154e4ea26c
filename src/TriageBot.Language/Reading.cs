using TriageBot.Language.Context;
using TriageBot.Language.Phrases;
using TriageBot.Language.Text;

namespace TriageBot.Language;

/// <summary>One text, cut and with its groups found: what every reader of findings and values works on.</summary>
/// <param name="Text">The tokens.</param>
/// <param name="Patterns">The word patterns of each token.</param>
/// <param name="Hits">Where which groups stand.</param>
/// <param name="Clauses">Clauses and sentences.</param>
internal sealed record Reading(TokenizedText Text, TokenPatterns Patterns, Hits Hits, Clauses Clauses)
{
    /// <summary>True when a hit of the group begins in the tokens from start up to, without, end.</summary>
    public bool Has(int group, int start, int end)
    {
        var hits = Hits.Of(group);
        var at = hits.Length == 0 ? 0 : Hits.LowerBound(group, start);
        return at < hits.Length && Hits[hits[at]].First < end;
    }

    public bool HasInClause(int group, int clause) => Has(group, Clauses.Start(clause), Clauses.End(clause));
}
