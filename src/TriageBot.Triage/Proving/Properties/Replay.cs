using TriageBot.Triage.Answering;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>A conversation of the real interview with someone whose answers are known.</summary>
internal sealed class Replay
{
    /// <param name="said">What the person would answer.</param>
    public Replay(AnswerSet said)
    {
        Answers = AnswerSet.Empty(said.Protocol) with { Stated = said.Stated };
        while (Interview.Next(Answers) is NextStep.Ask ask)
        {
            Take(ask, said[ask.Question] ?? Nothing(ask));
        }

        if (Interview.AfterEmergency(Answers) is { } after && said[after.Question] is { } answer)
        {
            Take(after, answer);
        }
    }

    /// <summary>The answers that were given.</summary>
    public AnswerSet Answers { get; private set; }

    /// <summary>The questions that were asked, each with the options that were offered.</summary>
    public Dictionary<Question, IReadOnlyList<Option>> Offered { get; } = [];

    private void Take(NextStep.Ask ask, Answer answer)
    {
        Offered.Add(ask.Question, ask.Options);
        Answers = Answers.With(ask.Question, answer);
    }

    private static Answer Nothing(NextStep.Ask ask) =>
        ask.Question.Measures == Question.Quantity.None
            ? new Answer.Chosen([(ask.Options.FirstOrDefault(option => option.Fact is null) ?? ask.Options[^1]).Id])
            : new Answer.Number(ask.Question.Minimum);
}
