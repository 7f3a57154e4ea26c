using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Interviewing;

/// <summary>Whether an open question can still lead to a higher level, or to an earlier appointment.</summary>
internal static class Raising
{
    /// <summary>The highest level of rules that fired, or null when none did.</summary>
    public static Level? LevelOf(Protocol protocol, FactSet fired)
    {
        Level? level = null;
        if (!fired.IsEmpty)
        {
            foreach (var rule in protocol.Rules)
            {
                if (fired.Contains(rule.Index) && (level is null || rule.Level > level))
                {
                    level = rule.Level;
                }
            }
        }

        return level;
    }

    public static bool CanRaise(
        Protocol protocol, Question question, in Situation ahead, Level level, FactSet fired)
    {
        foreach (var rule in protocol.Rules)
        {
            if (IsHigher(protocol, rule, level, fired) && Plan.Touches(question, protocol.Plan.ReadsOf(rule))
                && rule.When!.Evaluate(ahead) == Truth.Unknown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of a multiple choice the options that can raise the level, with the exclusive ones; null when there is none.</summary>
    public static IReadOnlyList<Option>? OptionsThatRaise(
        Protocol protocol, Question question, IReadOnlyList<Option> options, Situation ahead, Level level, FactSet fired)
    {
        if (question.Type != QuestionType.Multi)
        {
            return CanRaise(protocol, question, ahead, level, fired) ? options : null;
        }

        var facts = protocol.Rules
            .Where(rule => IsHigher(protocol, rule, level, fired) && rule.When!.Evaluate(ahead) == Truth.Unknown)
            .Aggregate(FactSet.Empty, (set, rule) => set | protocol.Plan.ReadsOf(rule).Facts);
        return options.Any(option => option.Fact is { } fact && facts.Contains(fact))
            ? [.. options.Where(option => option.Exclusive || (option.Fact is { } fact && facts.Contains(fact)))]
            : null;
    }

    private static bool IsHigher(Protocol protocol, UrgencyRule rule, Level level, FactSet fired)
    {
        if (rule.When is null || rule.OnlyFrom is not null || fired.Contains(rule.Index))
        {
            return false;
        }

        return rule.Level > level || (rule.Level == level && level == Level.Consultation
            && rule.Within < protocol.Rules.Where(one => fired.Contains(one.Index) && one.Level == level)
                .Min(one => one.Within));
    }
}
