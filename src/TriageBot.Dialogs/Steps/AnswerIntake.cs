using TriageBot.Dialogs.Commands;
using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Steps;

/// <summary>Takes what a person sent as an answer to the open question, or says kindly what would be understood.</summary>
internal static class AnswerIntake
{
    private const int WordsOfASentence = 4;

    /// <summary>Takes the input.</summary>
    /// <returns>True when an answer was kept; false when the question is still open and something was said about it.</returns>
    public static async Task<bool> TakeAsync(Session session, NextStep.Ask ask, CancellationToken cancellationToken)
    {
        if (Questions.OpenItem(session, ask.Question) is { } item)
        {
            return await ItemCheckIntake.TakeAsync(session, ask, item, cancellationToken);
        }

        switch (session.Input)
        {
            case UserInput.Answer answer when answer.Id == ask.Question.Id && answer.Fits(""):
                return await ReadAsync(session, ask, answer.Values, typed: false, cancellationToken);
            case UserInput.Answer:
                await Notices.SayAsync(session, "not_open", cancellationToken);
                break;
            case UserInput.Text text:
                var values = TextMatcher.Match(
                    ask.Question, ask.Options, text.Words, Hearing.Hear(session, text.Words), session.Texts);
                return await ReadAsync(session, ask, values, typed: true, cancellationToken);
            case UserInput.Files:
                await Notices.SayAsync(session, "files", cancellationToken);
                break;
            default:
                await Notices.SayAsync(session, "empty", cancellationToken);
                break;
        }

        await Questions.AskAsync(session, ask, cancellationToken);
        return false;
    }

    private static async Task<bool> ReadAsync(
        Session session, NextStep.Ask ask, IReadOnlyList<string> values, bool typed, CancellationToken cancellationToken)
    {
        var (answer, fault) = AnswerReader.Read(ask.Question, values);
        if (answer is null && typed && session.HeardNow.Count > 0)
        {
            await Notices.SayUnderstoodAsync(session, cancellationToken);
            await Questions.AskAsync(session, ask, cancellationToken);
            return false;
        }

        if (answer is null && fault == AnswerFault.Empty && session.Input is UserInput.Text text && IsTalk(text.Words))
        {
            session.Record.Unclear++;
            await Notices.SayAsync(session, "off_topic", cancellationToken);
            await Questions.AskAsync(session, ask, cancellationToken);
            return false;
        }

        if (answer is null)
        {
            await SayUnclearAsync(session, ask, fault, cancellationToken);
            return false;
        }

        session.Answered = new AnsweredItem(ask.Question.Id, null, session.Texts.Answer(ask.Question, answer));
        if (ask.Question.CheckUnsure && answer is Answer.Chosen { Options: [var only] } && ask.Question.Find(only)!.Unsure)
        {
            await ItemCheckIntake.BeginAsync(session, ask, cancellationToken);
            return false;
        }

        var contradicted = Contradictions.Find(session, ask.Question, answer);
        session.Keep(ask.Question, answer);
        if (typed)
        {
            await Notices.SayRecordedAsync(session, ask.Question.Id, session.Answered.Words, cancellationToken);
        }

        await Changes.SettleAsync(session, ask.Question, cancellationToken);
        return contradicted is null || !await Contradictions.AskAsync(session, contradicted, cancellationToken);
    }

    /// <summary>A sentence of which nothing was understood is about something else; a word or two were meant as an answer.</summary>
    private static bool IsTalk(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfASentence;

    private static async Task SayUnclearAsync(
        Session session, NextStep.Ask ask, AnswerFault fault, CancellationToken cancellationToken)
    {
        session.Record.Unclear++;
        var texts = session.Texts;
        var key = fault switch
        {
            AnswerFault.OutOfRange => "out_of_range",
            AnswerFault.TooMany => "too_many",
            AnswerFault.Contradiction => "contradiction",
            _ => $"unclear_{ask.Question.Type.ToString().ToLowerInvariant()}",
        };
        var number = HarmlessExample(ask.Options);
        var example = ask.Options.Count > 0 ? texts.Label(ask.Question, ask.Options[number - 1]) : "";
        var text = texts.Format(
            $"conversation.notice.{key}",
            ("min", $"{ask.Question.Minimum}"), ("max", $"{ask.Question.Maximum}"), ("number", $"{number}"), ("example", example));
        await session.SayAsync(text, new InfoMessage { Topic = "unclear" }, cancellationToken);
        await Questions.AskAsync(session, ask, cancellationToken);
    }

    /// <summary>The number of an option to show as an example: never a warning sign, lest somebody copies it.</summary>
    private static int HarmlessExample(IReadOnlyList<Option> options)
    {
        var harmless = options.ToList().FindIndex(option => option is { Fact: null });
        return harmless < 0 ? 1 : harmless + 1;
    }
}
