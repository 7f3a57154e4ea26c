using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Interviewing;

/// <summary>
/// The order of the interview. The same protocol and answers give the same next step, always: whether a question is asked
/// depends on the answers to the questions before it and on nothing else.
/// </summary>
public static class Interview
{
    /// <summary>The next step after these answers.</summary>
    public static NextStep Next(AnswerSet answers)
    {
        var walk = new Walk(answers);
        foreach (var question in answers.Protocol.Questions)
        {
            if (walk.Offers(question) is { } options)
            {
                if (answers[question] is null)
                {
                    var (step, of) = Progress.At(question, answers, walk.Asked);
                    return new NextStep.Ask(question, options, step, of);
                }

                walk.Pass(question);
            }
        }

        return new NextStep.Finish(walk.Stopped);
    }

    /// <summary>The questions that these answers lead through, in order, up to and including the open one.</summary>
    public static IReadOnlyList<Question> Path(AnswerSet answers)
    {
        var walk = new Walk(answers);
        foreach (var question in answers.Protocol.Questions)
        {
            if (walk.Offers(question) is not null)
            {
                walk.Pass(question);
                if (answers[question] is null)
                {
                    break;
                }
            }
        }

        return walk.Asked;
    }

    /// <summary>The questions that were answered on the way, in order, each with the options that were offered.</summary>
    public static IReadOnlyList<(Question Question, IReadOnlyList<Option> Offered)> Answered(AnswerSet answers)
    {
        var walk = new Walk(answers);
        var answered = new List<(Question, IReadOnlyList<Option>)>();
        foreach (var question in answers.Protocol.Questions)
        {
            var offered = question.AfterEmergency ? question.Options : walk.Offers(question);
            if (offered is not null && answers[question] is not null)
            {
                answered.Add((question, offered));
                walk.Pass(question);
            }
        }

        return answered;
    }

    /// <summary>Ids of the required questions that are open, given that nothing more is answered; empty when the level can be told.</summary>
    public static IReadOnlyList<string> OpenRequired(AnswerSet answers)
    {
        var walk = new Walk(answers);
        var open = new List<string>();
        foreach (var question in answers.Protocol.Questions)
        {
            if (walk.Offers(question) is not null)
            {
                if (question.Required && answers[question] is null)
                {
                    open.Add(question.Id);
                }

                walk.Pass(question);
            }
        }

        return open;
    }

    /// <summary>The question that refines an emergency after its advice was shown (transport), or null.</summary>
    public static NextStep.Ask? AfterEmergency(AnswerSet answers)
    {
        var question = answers.Protocol.Questions.FirstOrDefault(one => one.AfterEmergency && answers[one] is null);
        return question is not null && Assessor.LevelOf(answers) == Level.Emergency
            ? new NextStep.Ask(question, question.Options, 1, 1)
            : null;
    }

    /// <summary>
    /// Drops the answers to questions that the other answers no longer lead to, or that hold an option no longer offered
    /// (the question is then asked again); what stays gives the same result as a fresh run with the same answers.
    /// Answers that are only cut off by a stop stay when the level would fall without them: no change silently lowers it.
    /// </summary>
    /// <returns>The answers that still apply, and the questions whose answers were dropped.</returns>
    public static (AnswerSet Answers, IReadOnlyList<Question> Dropped) Prune(AnswerSet answers)
    {
        var (kept, dropped) = KeepWhatIsAsked(answers, answers);
        var (applying, inapplicable) = KeepWhatIsAsked(answers, answers with { ContinueAnyway = true });
        if (Assessor.LevelSoFar(kept) < Assessor.LevelSoFar(applying))
        {
            (kept, dropped) = (applying, inapplicable);
        }

        foreach (var question in answers.Protocol.Questions.Where(question => question.AfterEmergency))
        {
            var before = kept.Without(question);
            if (before != kept && Assessor.LevelOf(before) != Level.Emergency)
            {
                dropped.Add(question);
                kept = before;
            }
        }

        return (kept, dropped);
    }

    /// <summary>Drops every answer whose question the walk does not come to, or that it no longer offers.</summary>
    private static (AnswerSet Kept, List<Question> Dropped) KeepWhatIsAsked(AnswerSet answers, AnswerSet walked)
    {
        var walk = new Walk(walked);
        var dropped = new List<Question>();
        foreach (var question in answers.Protocol.Questions.Where(question => !question.AfterEmergency))
        {
            if (walk.Offers(question) is not null && walk.CouldBeGiven(question))
            {
                walk.Pass(question);
            }
            else if (answers[question] is not null)
            {
                dropped.Add(question);
            }
        }

        return (dropped.Aggregate(answers, (set, question) => set.Without(question)), dropped);
    }
}
