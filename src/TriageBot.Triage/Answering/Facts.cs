using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Answering;

/// <summary>What answers state.</summary>
public static class Facts
{
    /// <summary>
    /// The facts after lifting: "the same for months and examined" takes the items that it was said of out of the evaluation
    /// (rule 4 of the clinical decision table). Facts stated in free text are never lifted: they came later.
    /// </summary>
    public static FactSet AfterLifting(Protocol protocol, FactSet said)
    {
        foreach (var (lifter, facts) in protocol.Plan.Lifted)
        {
            if (said.Contains(lifter))
            {
                said -= facts;
            }
        }

        return said;
    }

    /// <summary>The situation that answers and stated facts describe, with nothing open.</summary>
    public static Situation Of(AnswerSet answers)
    {
        var said = FactSet.Empty;
        int? age = null;
        int? severity = null;
        foreach (var question in answers.Protocol.Questions)
        {
            switch (answers[question])
            {
                case Answer.Chosen:
                    said |= answers.FactsOf(question);
                    break;
                case Answer.Number number when question.Measures == Question.Quantity.Age:
                    age = number.Value;
                    break;
                case Answer.Number number:
                    severity = number.Value;
                    break;
            }
        }

        return new Situation { Present = AfterLifting(answers.Protocol, said) | answers.Stated, Age = age, Severity = severity };
    }
}
