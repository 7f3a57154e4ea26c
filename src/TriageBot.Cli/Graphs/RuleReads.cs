using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Cli.Graphs;

/// <summary>Which questions a rule reads.</summary>
internal static class RuleReads
{
    /// <summary>The last question whose answer the rule reads, or null when it reads stated facts only.</summary>
    public static Question? LastQuestion(Protocol protocol, UrgencyRule rule)
    {
        var reads = Reads.Of(rule.When);
        return protocol.Questions.LastOrDefault(question => question.Facts.Overlaps(reads.Facts)
            || (question.Measures == Question.Quantity.Age && reads.Age)
            || (question.Measures == Question.Quantity.Severity && reads.Severity));
    }
}
