using System.Globalization;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>Finds the answers that make a condition hold.</summary>
internal static class EvidenceFinder
{
    /// <summary>The answers behind a condition that holds, in the order of the condition, each once.</summary>
    public static IReadOnlyList<Evidence> Of(Condition condition, in Situation situation, AnswerSet answers)
    {
        var evidence = new List<Evidence>();
        Collect(condition, situation, answers, evidence);
        return evidence;
    }

    private static void Collect(Condition condition, in Situation situation, AnswerSet answers, List<Evidence> evidence)
    {
        if (!condition.Holds(situation))
        {
            return;
        }

        switch (condition)
        {
            case Condition.Fact fact:
                AddFact(fact.Index, answers, evidence);
                break;
            case Condition.CountBetween count:
                foreach (var index in (count.Of & situation.Present).Members())
                {
                    AddFact(index, answers, evidence);
                }

                break;
            case Condition.All all:
                Collect(all.Parts, situation, answers, evidence);
                break;
            case Condition.Any any:
                Collect(any.Parts, situation, answers, evidence);
                break;
            case Condition.AgeBetween:
                AddNumber(Question.Quantity.Age, situation.Age, answers, evidence);
                break;
            case Condition.SeverityBetween:
                AddNumber(Question.Quantity.Severity, situation.Severity, answers, evidence);
                break;
        }
    }

    private static void Collect(Condition[] parts, in Situation situation, AnswerSet answers, List<Evidence> evidence)
    {
        foreach (var part in parts)
        {
            Collect(part, situation, answers, evidence);
        }
    }

    private static void AddFact(int fact, AnswerSet answers, List<Evidence> evidence)
    {
        foreach (var question in answers.Protocol.Questions)
        {
            if (answers[question] is Answer.Chosen chosen && question.Facts.Contains(fact)
                && OptionWith(fact, question, chosen) is { } option)
            {
                Add(new Evidence(question.Id, option), evidence);
                return;
            }
        }

        Add(new Evidence(null, answers.Protocol.Facts[fact]), evidence);
    }

    private static string? OptionWith(int fact, Question question, Answer.Chosen chosen)
    {
        foreach (var id in chosen.Options)
        {
            if (question.Find(id)?.Fact == fact)
            {
                return id;
            }
        }

        return null;
    }

    private static void AddNumber(Question.Quantity quantity, int? value, AnswerSet answers, List<Evidence> evidence)
    {
        var question = answers.Protocol.Questions.First(one => one.Measures == quantity);
        Add(new Evidence(question.Id, value!.Value.ToString(CultureInfo.InvariantCulture)), evidence);
    }

    private static void Add(Evidence one, List<Evidence> evidence)
    {
        if (!evidence.Contains(one))
        {
            evidence.Add(one);
        }
    }
}
