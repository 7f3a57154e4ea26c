using TriageBot.Triage.Conditions;

namespace TriageBot.Content.Checking;

/// <summary>
/// Looks for answers that make a condition hold. Exact as far as questions, options and their conditions go; it leaves out
/// that the interview may stop before, so "no answers" is certain and "some answers" is not. The proof looks deeper.
/// </summary>
internal sealed class AnswerSearch
{
    // Far more than real content needs. Whoever runs out of it is taken for possible: no false alarms.
    private const int MostSteps = 20_000;

    private readonly AnswerOrigins _origins;
    private readonly Condition _goal;
    private readonly IReadOnlyList<int?> _ages;
    private readonly IReadOnlyList<int?> _severities;
    private int _steps;

    private AnswerSearch(AnswerOrigins origins, Condition goal, Reads support)
    {
        _origins = origins;
        _goal = goal;
        List<Condition> conditions = [goal, .. Whens(support)];
        _ages = support.Age ? [0, .. Cuts.OfAge(conditions), null] : [null];
        _severities = support.Severity ? [0, .. Cuts.OfSeverity(conditions), null] : [null];
    }

    /// <summary>False when no answers make the condition hold.</summary>
    public static bool CanHold(AnswerOrigins origins, Condition goal)
    {
        if (origins.IsPlain(goal))
        {
            return true;
        }

        var support = origins.Closure(Reads.Of(goal));
        return new AnswerSearch(origins, goal, support).Run(support);
    }

    /// <summary>False when no answers make the condition hold without one of the others.</summary>
    public static bool CanHoldWithout(AnswerOrigins origins, Condition condition, IEnumerable<Condition> others)
    {
        var goal = new Condition.All([condition, .. others.Select(other => new Condition.Not(other))]);
        var near = origins.Closure(Reads.Of(condition));

        // Most often nobody needs to answer anything else; only when that fails, everything else is tried as well.
        return new AnswerSearch(origins, goal, near).Run(near) || CanHold(origins, goal);
    }

    private bool Run(Reads support) =>
        From(new PartialAnswers(_origins, support.Facts, support.Age, support.Severity));

    private bool From(PartialAnswers answers)
    {
        var situation = answers.Situation(int.MaxValue);
        var truth = _goal.Evaluate(situation);
        if (++_steps > MostSteps)
        {
            return true;
        }

        if (truth == Truth.False || answers.Doubt(out var doubt) == Truth.False)
        {
            return false;
        }

        var open = truth == Truth.Unknown ? OpenLeaf.Of(_goal, situation) : doubt;
        return open is not { } leaf || Branches(answers, leaf).Any(From);
    }

    private IEnumerable<PartialAnswers> Branches(PartialAnswers answers, OpenLeaf leaf)
    {
        switch (leaf.Kind)
        {
            case OpenLeaf.What.Age:
                return _ages.Select(answers.WithAge);
            case OpenLeaf.What.Severity:
                return _severities.Select(answers.WithSeverity);
            default:
                var fact = answers.ToDecide(leaf.Fact);
                var (first, second) = (answers.With(fact, leaf.Wanted), answers.With(fact, !leaf.Wanted));
                return [first, second];
        }
    }

    private IEnumerable<Condition> Whens(Reads support) => support.Facts.Members().SelectMany(_origins.Of)
        .SelectMany(one => new[] { one.Question.When, one.Option.When }).OfType<Condition>();
}
