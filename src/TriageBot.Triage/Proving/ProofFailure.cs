using TriageBot.Triage.Answering;

namespace TriageBot.Triage.Proving;

/// <summary>A claim that does not hold.</summary>
/// <param name="Subject">Id of the floor, fact, rule, question, measure ... that the claim is about.</param>
/// <param name="Why">What is wrong, in one English sentence for developers and editors.</param>
/// <param name="Counterexample">Answers that show it; null when the fault is that no answers exist.</param>
public sealed record ProofFailure(string Subject, string Why, AnswerSet? Counterexample)
{
    /// <summary>The failure with its answers, one line each.</summary>
    public override string ToString()
    {
        var answers = Counterexample is null ? [] : Counterexample.Answered
            .Select(question => $"{question.Id}: {string.Join(", ", Counterexample[question]!.Values())}");
        var stated = Counterexample is null || Counterexample.Stated.IsEmpty ? []
            : new[] { $"stated in free text: {string.Join(", ", Counterexample.Protocol.Facts.Names(Counterexample.Stated))}" };
        return string.Join('\n', [$"{Subject}: {Why}", .. answers.Concat(stated).Select(line => $"  {line}")]);
    }
}
