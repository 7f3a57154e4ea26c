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
        var raised = await RaiseAsync(session, before, facts, cancellationToken);
        return await AskBackAsync(session, heard, cancellationToken) || raised;
    }

    /// <summary>Raises what words name that are no answer. Nothing else of them is taken over: nobody would see what.</summary>
    /// <returns>True when something was said about it.</returns>
    public static async Task<bool> ScreenOverheardAsync(Session session, string words, CancellationToken cancellationToken)
    {
        var heard = Hearing.Hear(session, words);
        var raised = await RaiseAsync(session, session.Answers, Listening.Facts(session, heard), cancellationToken);
        return await AskBackAsync(session, heard, cancellationToken) || raised;
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

        // The button of one item says yes to that item.
        var values = answer is { About.Length: > 0, Values: ["yes"] } ? [answer.About] : answer.Values;
        var facts = question.Options.Where(option => values.Contains(option.Id) && !option.Unsure)
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
            UserInput.Answer { Id: "clarify", Values: ["yes"] } given when given.Fits(finding) => YesNo.Yes,
            UserInput.Answer { Id: "clarify", Values: ["no"] } given when given.Fits(finding) => YesNo.No,
            UserInput.Answer { Id: "clarify", Values: ["unsure"] } given when given.Fits(finding) => YesNo.Unsure,
            UserInput.Text text => ThreeAnswers.Read(session, text.Words),
            _ => (YesNo?)null,
        };
        if (answer is null)
        {
            return false;
        }

        session.Record.Clarify = null;
        session.Answered = new AnsweredItem("clarify", finding, YesNoUnsure.Words(session.Texts, answer.Value));
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
        if (NewDanger(session, before, after, facts) is not { } assessment)
        {
            return false;
        }

        var card = new ResultCards(session.Texts, session.Protocol).Card(assessment);
        var meaning = new AlarmMessage
        {
            Findings = facts,
            Level = assessment.Level!.Value.Id(),
            Card = card,
            Suggestions = session.HeardNow.Count > 0
                ? [new SuggestionItem(session.Texts["commands.not_so"], CommandIds.NotSo)]
                : null,
        };
        await session.SayAsync(PlainText.Of(card), meaning, cancellationToken);
        State(session, facts);
        return true;
    }

    /// <summary>
    /// What to say about new facts: everything together when the level rises to an emergency; the new facts alone when they
    /// are as urgent as what is known but need another action (poison beside a trapped nerve); null when neither holds.
    /// </summary>
    private static Assessment? NewDanger(Session session, AnswerSet before, AnswerSet after, List<string> facts)
    {
        var level = Assessor.LevelSoFar(after);
        if (level is null or < Level.Emergency)
        {
            return null;
        }

        var known = Assessor.LevelSoFar(before);
        var together = Assessor.Assess(after, session.Now, session.Hours);
        if (known is null || level > known)
        {
            return together;
        }

        var alone = Assessor.Assess(
            facts.Aggregate(AnswerSet.Empty(session.Protocol), (set, id) => set.WithStated(session.Protocol.Facts.Find(id))), session.Now, session.Hours);
        return alone.Level == known && alone.Advice != Assessor.Assess(before, session.Now, session.Hours).Advice && after != before ? alone : null;
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
            && Assessor.LevelSoFar(session.Answers.WithStated(fact)) is { } level and >= Level.Emergency
            && (Assessor.LevelSoFar(session.Answers) is not { } known || level > known));
        if (finding is null)
        {
            return false;
        }

        await AskBacks.ClarifyAsync(session, finding, "title", cancellationToken);
        return true;
    }
}
