using CsCheck;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Building;

/// <summary>Random answers of a protocol.</summary>
internal static class AnyAnswers
{
    /// <summary>Any answers in any combination, also such as no walk leads to, and now and then a fact from free text.</summary>
    public static Gen<AnswerSet> Of(Protocol protocol) => Gen.Select(Seeds, Gen.Double[0, 1], Gen.Bool).Select((seed, share, hasty) =>
    {
        var random = new Random(seed);
        var answers = AnswerSet.Empty(protocol) with { OnlyAssessment = hasty };
        foreach (var question in protocol.Questions.Where(_ => random.NextDouble() < share))
        {
            answers = answers.With(question, AnswerTo(question, question.Options, random));
        }

        while (random.Next(4) == 0)
        {
            answers = answers.WithStated(random.Next(protocol.Facts.Count));
        }

        return answers;
    });

    /// <summary>The answers of someone who was led through the interview to its end.</summary>
    public static Gen<AnswerSet> Walked(Protocol protocol) => Gen.Select(Seeds, Gen.Bool, Gen.Double[0, 1]).Select((seed, hasty, calm) =>
    {
        var random = new Random(seed);
        return Walk(AnswerSet.Empty(protocol) with { OnlyAssessment = hasty }, random, calm);
    });

    /// <summary>Answers whatever is asked until nothing more is.</summary>
    /// <param name="answers">Answers given before.</param>
    /// <param name="random">Where answers come from.</param>
    /// <param name="calm">How often "none of these" is chosen, so that walks do not all stop at the first question.</param>
    public static AnswerSet Walk(AnswerSet answers, Random random, double calm)
    {
        while (Interview.Next(answers) is NextStep.Ask ask)
        {
            var nothing = ask.Options.FirstOrDefault(option => option is { Fact: null, Exclusive: true });
            answers = answers.With(ask.Question, nothing is not null && random.NextDouble() < calm
                ? new Answer.Chosen([nothing.Id])
                : AnswerTo(ask.Question, ask.Options, random));
        }

        return answers;
    }

    private static Gen<int> Seeds => Gen.Int;

    private static Answer AnswerTo(Question question, IReadOnlyList<Option> options, Random random)
    {
        if (question.Type is QuestionType.Number or QuestionType.Scale)
        {
            return new Answer.Number(random.Next(question.Minimum, question.Maximum + 1));
        }

        while (true)
        {
            var share = random.NextDouble();
            var one = options[random.Next(options.Count)].Id;
            var values = question.Type == QuestionType.Single
                ? [one]
                : options.Select(option => option.Id).Where(id => id == one || random.NextDouble() < share * share).ToList();
            if (AnswerReader.Read(question, values).Answer is { } answer)
            {
                return answer;
            }
        }
    }
}
