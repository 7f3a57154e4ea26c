using TriageBot.Triage.Answering;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Tests.Proving;

internal static class Encoding
{
    /// <summary>The inputs that an answer set sets, written apart from the way back in <see cref="AnswerSpace.Decode"/>.</summary>
    public static Model Encode(this AnswerSpace space, AnswerSet answers)
    {
        var set = answers.Stated.Members().Select(fact => space.Stated[fact]).ToList();
        foreach (var question in answers.Answered)
        {
            switch (answers[question])
            {
                case Answer.Chosen chosen:
                    set.AddRange(chosen.Options.Select(id => space.Chosen(question, question.Find(id)!)));
                    break;
                case Answer.Number number:
                    var bits = space.Number(question);
                    set.Add(bits.Known);
                    set.AddRange(bits.Bounds.Where(bound => number.Value >= bound).Select(bits.AtLeast));
                    break;
            }
        }

        return new Model(space.Circuit, set.Select(bit => bit.Gate));
    }
}
