using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Symbols;
using TriageBot.Triage.Tests.Building;
using Xunit.Abstractions;

namespace TriageBot.Triage.Tests.Mutating;

public sealed class EveryRuleIsHeld(ITestOutputHelper output)
{
    [Fact]
    public void Deleting_or_weakening_a_rule_of_the_groups_A_E_and_D_breaks_the_proof_or_changes_no_level_at_all()
    {
        var protocol = BackCramps.Protocol;
        var space = new AnswerSpace(protocol, WithNeighbours(protocol));
        var outcomes = (
            from rule in protocol.Rules
            where rule.When is not null && rule.Level >= Level.Consultation24h
            let trial = new Trial(space, rule)
            from mutant in Mutants.Of(protocol, rule)
            select (Name: $"{rule.Id}: {mutant.Done}", Outcome: trial.Of(mutant))).ToLookup(one => one.Outcome, one => one.Name);

        output.WriteLine(string.Join(", ", outcomes.Select(group => $"{group.Count()} {group.Key}")));
        output.WriteLine("Equal for all answers, because another rule says as much or the change says nothing new:\n"
            + string.Join('\n', outcomes[Trial.Outcome.Equal]));
        Assert.Empty(outcomes[Trial.Outcome.Survived]);
        Assert.True(outcomes[Trial.Outcome.Refuted].Count() > 10_000);
    }

    /// <summary>A protocol that compares numbers with each bound and its neighbours, so that shifted bounds can be told apart.</summary>
    private static Protocol WithNeighbours(Protocol protocol)
    {
        var bounds = Bounds.Of([protocol]);
        IEnumerable<Condition> conditions =
        [
            .. Near(bounds[Question.Quantity.Age]).Append(30).Select(bound => new Condition.AgeBetween(bound, null)),
            .. Near(bounds[Question.Quantity.Severity]).Append(1).Append(10).Select(bound => new Condition.SeverityBetween(bound, null)),
        ];
        return protocol with { MayLower = [.. conditions] };
    }

    private static IEnumerable<int> Near(IEnumerable<int> bounds) =>
        bounds.SelectMany(bound => new[] { bound - 1, bound, bound + 1 }).Distinct();
}
