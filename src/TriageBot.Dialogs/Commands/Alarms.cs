using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.Messages;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;
using TriageBot.Dialogs.Wire;
using TriageBot.Language;
using TriageBot.Triage;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;

namespace TriageBot.Dialogs.Commands;

/// <summary>
/// Screens every free text before any dialog sees it, in every state. A danger that is heard leads to the alarm in the same turn;
/// one that is only possible, to one direct question.
/// </summary>
internal static class Alarms
{
    private const string CaudaSince = "q_cauda_since";

    /// <summary>Raises what was heard.</summary>
    /// <returns>True when something was said about it.</returns>
    public static async Task<bool> ScreenAsync(Session session, string words, CancellationToken cancellationToken)
    {
        var heard = Hearing.Hear(session, words);
        var before = session.Answers;
        var facts = Listening.Facts(session, heard);
        Listening.Take(session, heard, facts);
        return await RaiseAsync(session, before, facts, cancellationToken)
            || await AskBackAsync(session, heard, cancellationToken);
    }

    /// <summary>
    /// Reads an answer to a question that is not open (an old button, a second tab). It changes no answer, but a danger that it
    /// names is not dropped.
    /// </summary>
    /// <returns>True when something was said about it.</returns>
    public static async Task<bool> ScreenStaleAnswerAsync(
        Session session, UserInput.Answer answer, CancellationToken cancellationToken)
    {
        if (session.Record.Consent != true || session.Protocol.FindQuestion(answer.Id) is not { } question
            || question.AfterEmergency || (session.Next as NextStep.Ask)?.Question.Id == answer.Id)
        {
            return false;
        }

        var facts = question.Options.Where(option => answer.Values.Contains(option.Id) && !option.Unsure)
            .Select(option => option.Fact).OfType<int>().Select(fact => session.Protocol.Facts[fact]).ToList();
        return await RaiseAsync(session, session.Answers, facts, cancellationToken);
    }

    /// <summary>Takes the answer to a question back: yes and not sure raise the alarm.</summary>
    /// <returns>True when the input was such an answer.</returns>
    public static async Task<bool> TakeAskedBackAsync(Session session, CancellationToken cancellationToken)
    {
        if (session.Record.Clarify is not { } finding)
        {
            return false;
        }

        var answer = session.Input switch
        {
            UserInput.Answer { Id: "clarify", Values: ["yes"] } => YesNo.Yes,
            UserInput.Answer { Id: "clarify", Values: ["no"] } => YesNo.No,
            UserInput.Answer { Id: "clarify", Values: ["unsure"] } => YesNo.Unsure,
            UserInput.Text text => ThreeAnswers.Read(session, text.Words),
            _ => (YesNo?)null,
        };
        if (answer is null)
        {
            return false;
        }

        session.Record.Clarify = null;
        if (answer == YesNo.No)
        {
            session.Record.Stated.Remove(finding);
            session.Forget();
        }
        else if (!await RaiseAsync(session, session.Answers, [finding], cancellationToken))
        {
            State(session, [finding]);
        }

        return true;
    }

    /// <summary>Asks back once more: the question was not answered with yes, no or not sure.</summary>
    public static async Task AskBackAgainAsync(Session session, CancellationToken cancellationToken)
    {
        await Notices.SayAsync(session, "unclear_check", cancellationToken);
        await AskBacks.ClarifyAsync(session, session.Record.Clarify!, "title", cancellationToken);
    }

    private static async Task<bool> RaiseAsync(
        Session session, AnswerSet before, List<string> facts, CancellationToken cancellationToken)
    {
        var after = facts.Aggregate(before, (answers, id) => answers.WithStated(session.Protocol.Facts.Find(id)));
        var level = Assessor.LevelOf(after);
        if (level is null or < Level.Emergency || (Assessor.LevelOf(before) is { } already && already >= level))
        {
            return false;
        }

        var assessment = Assessor.Assess(after, session.Now);
        var card = new ResultCards(session.Texts, session.Protocol).Card(assessment);
        var meaning = new AlarmMessage { Findings = facts, Level = level.Value.Id(), Card = card };
        await session.SayAsync(PlainText.Of(card), meaning, cancellationToken);
        State(session, facts);
        return true;
    }

    private static void State(Session session, List<string> facts)
    {
        // Before consent nothing that was said is kept: the alarm is given, the facts are asked again later.
        if (session.Record.Consent == true)
        {
            session.Record.Stated.AddRange(facts.Except(session.Record.Stated).ToList());
            session.Record.Answers.Remove(CaudaSince);
            session.Forget();
            if (Assessor.LevelOf(session.Answers) is { } level and >= Level.Emergency)
            {
                session.Record.Shown = level.Id();
            }
        }
    }

    private static async Task<bool> AskBackAsync(Session session, Understanding heard, CancellationToken cancellationToken)
    {
        var finding = heard.Ask.FirstOrDefault(id => session.Protocol.Facts.TryFind(id, out var fact)
            && !session.Answers.Stated.Contains(fact)
            && Assessor.LevelOf(session.Answers.WithStated(fact)) >= Level.Emergency);
        if (finding is null || Assessor.LevelOf(session.Answers) >= Level.Emergency)
        {
            return false;
        }

        await AskBacks.ClarifyAsync(session, finding, "title", cancellationToken);
        return true;
    }
}
