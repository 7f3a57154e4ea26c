using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Answering;

/// <summary>What answers state.</summary>
public static class Facts
{
    /// <summary>
    /// The facts that count. "The same for months and examined" takes the items that it was said of out of the evaluation
    /// (rule 4 of the clinical decision table). A free text never lowers: what it states is not lifted, it cannot lift,
    /// and an item that it adds makes all of them count as new.
    /// </summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="said">Facts of answers.</param>
    /// <param name="stated">Facts of free text.</param>
    public static FactSet Present(Protocol protocol, FactSet said, FactSet stated)
    {
        foreach (var lifting in protocol.Plan.Liftings)
        {
            if (stated.Overlaps(lifting.Lifted))
            {
                said -= lifting.Qualifying;
            }
            else if (said.Contains(lifting.Lifter))
            {
                said -= lifting.Lifted;
            }

            stated -= lifting.Qualifying;
        }

        return said | stated;
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
                case Answer.Number number when question.Measures == Question.Quantity.Severity:
                    severity = number.Value;
                    break;
            }
        }

        return new Situation { Present = Present(answers.Protocol, said, answers.Stated), Age = age, Severity = severity };
    }
}
