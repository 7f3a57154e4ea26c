using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Interviewing;

/// <summary>What comes next in the interview.</summary>
public abstract record NextStep
{
    private NextStep()
    {
    }

    /// <summary>A question is open.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Options">The options to offer, in order; empty for numbers and scales.</param>
    /// <param name="Step">Number of its card, from 1.</param>
    /// <param name="Of">How many cards there will be, as far as can be told; never less than <paramref name="Step"/>.</param>
    public sealed record Ask(Question Question, IReadOnlyList<Option> Options, int Step, int Of) : NextStep;

    /// <summary>The interview is over.</summary>
    /// <param name="Stopped">True when a stop rule ended it before all questions were asked.</param>
    public sealed record Finish(bool Stopped) : NextStep;
}
