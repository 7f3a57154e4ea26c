using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.Messages;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Interviewing;

namespace TriageBot.Dialogs.Commands;

/// <summary>Runs commands. Every command leaves the conversation at an open question or at the result.</summary>
internal static class CommandRunner
{
    private const string NotThis = CommandIds.NotSo + ":";

    /// <summary>Runs a command.</summary>
    public static Task<AfterCommand> RunAsync(Session session, string command, CancellationToken cancellationToken) =>
        command switch
        {
            CommandIds.Stop => SayAsync(session, session.Record.Shown is null ? "stopped" : "finished", cancellationToken),
            CommandIds.Back => BackAsync(session, cancellationToken),
            CommandIds.Change => Changes.ListAsync(session, cancellationToken),
            CommandIds.Why => WhyAsync(session, cancellationToken),
            CommandIds.Help => HelpAsync(session, cancellationToken),
            CommandIds.Restart => RestartAsync(session, cancellationToken),
            CommandIds.Emergency => EmergencyAsync(session, cancellationToken),
            CommandIds.ForWhom => ForWhom.AskAsync(session, cancellationToken),
            CommandIds.Languages => OfferLanguagesAsync(session, cancellationToken),
            CommandIds.Hello when session.Welcomed => Task.FromResult(AfterCommand.AskAgain),
            CommandIds.Hello => SayAsync(session, "hello", cancellationToken),
            CommandIds.MyData => OwnData.ShowAsync(session, cancellationToken),
            CommandIds.Delete => OwnData.DeleteAsync(session, cancellationToken),
            CommandIds.Privacy => OwnData.ExplainAsync(session, cancellationToken),
            CommandIds.Summary => Summaries.SendAsync(session, cancellationToken),
            CommandIds.Guide or CommandIds.GuideNext or CommandIds.GuideStop => Guides.RunAsync(session, command, cancellationToken),
            _ when command.StartsWith(CommandIds.Guide + ":", StringComparison.Ordinal) => Guides.RunAsync(session, command, cancellationToken),
            CommandIds.GoOn => Task.FromResult(AfterCommand.AskAgain),
            CommandIds.AssessOnly => ChangeAsync(session, () => session.Record.OnlyAssessment = true),
            CommandIds.NotSo => ChangeAsync(session, () => Listening.TakeBack(session)),
            _ when command.StartsWith(NotThis, StringComparison.Ordinal) && Listening.TakeBack(session, command[NotThis.Length..]) =>
                Task.FromResult(AfterCommand.BeginAgain),
            CommandIds.ContinueAnyway => ChangeAsync(session, () => session.Record.ContinueAnyway = true),
            "for_me" or "for_other" or "for_child" => ForWhom.ChooseAsync(session, command, cancellationToken),
            _ when session.Content.Texts.Keys.FirstOrDefault(one => CommandIds.Speak(one) == command) is { } language =>
                SpeakAsync(session, language, cancellationToken),
            _ when command.StartsWith(CommandIds.Country, StringComparison.Ordinal) =>
                Countries.ChooseAsync(session, command[CommandIds.Country.Length..].ToUpperInvariant(), cancellationToken),
            _ => Task.FromResult(AfterCommand.NotACommand),
        };

    private static async Task<AfterCommand> BackAsync(Session session, CancellationToken cancellationToken)
    {
        var record = session.Record;
        if (record.Check is not null)
        {
            record.Check = null;
            return AfterCommand.BeginAgain;
        }

        var answered = Interview.Path(session.Answers).LastOrDefault(question => session.Answers[question] is not null);
        var last = session.Protocol.Questions.LastOrDefault(one => one.AfterEmergency && session.Answers[one] is not null) ?? answered;
        if (last is null && record.LastHeard.Count > 0)
        {
            Listening.TakeBack(session);
            return AfterCommand.BeginAgain;
        }

        if (last is null)
        {
            await Notices.SayAsync(session, "nothing_before", cancellationToken);
            return AfterCommand.AskAgain;
        }

        Changes.Reopen(session, last);
        return AfterCommand.BeginAgain;
    }

    private static async Task<AfterCommand> WhyAsync(Session session, CancellationToken cancellationToken)
    {
        if (session.Record.Consent != true)
        {
            return await SayAsync(session, "why_consent", cancellationToken);
        }

        var ask = session.Next as NextStep.Ask
            ?? (session.Record.Shown is null ? null : Interview.AfterEmergency(session.Answers));
        var text = ask is not null
            ? Explanation.Of(session.Texts, ask.Question, session.Protocol)
            : Explanation.Of(session.Texts, session.Assessment, session.Protocol);
        await session.SayAsync(text, new InfoMessage { Topic = "why" }, cancellationToken);
        return AfterCommand.AskAgain;
    }

    private static async Task<AfterCommand> RestartAsync(Session session, CancellationToken cancellationToken)
    {
        session.Record.StartAgain();
        session.Forget();
        if (session.Record.Consent == false)
        {
            session.Record.Consent = null;
        }

        await Notices.SayAsync(session, "restarted", session.Record.Consent == true ? ForWhom.Others : [], cancellationToken);
        return AfterCommand.BeginAgain;
    }

    private static async Task<AfterCommand> EmergencyAsync(Session session, CancellationToken cancellationToken)
    {
        var numbers = CallActions.Always(session.Texts).Select(call => $"\n- {call.Label}: **{call.Number}**");
        var text = session.Texts["conversation.notice.emergency_numbers"] + "\n" + string.Concat(numbers);
        var meaning = new InfoMessage { Topic = "emergency_numbers", Suggestions = Countries.Others(session) };
        await session.SayAsync(text, meaning, cancellationToken);
        return AfterCommand.AskAgain;
    }

    private static async Task<AfterCommand> HelpAsync(Session session, CancellationToken cancellationToken)
    {
        var languages = session.Content.Texts.Keys.Where(language => language != session.Record.Language).Select(CommandIds.Speak);
        await Notices.SayAsync(session, "help", [.. languages], cancellationToken);
        return AfterCommand.AskAgain;
    }

    private static async Task<AfterCommand> OfferLanguagesAsync(Session session, CancellationToken cancellationToken)
    {
        await Notices.SayAsync(session, "languages", [.. session.Content.Texts.Keys.Select(CommandIds.Speak)], cancellationToken);
        return AfterCommand.Said;
    }

    private static async Task<AfterCommand> SpeakAsync(Session session, string language, CancellationToken cancellationToken)
    {
        session.Record.Language = language;
        return await SayAsync(session, "language", cancellationToken);
    }

    private static Task<AfterCommand> ChangeAsync(Session session, Action change)
    {
        change();
        session.Record.Shown = null;
        session.Forget();
        return Task.FromResult(AfterCommand.BeginAgain);
    }

    private static async Task<AfterCommand> SayAsync(Session session, string topic, CancellationToken cancellationToken)
    {
        await Notices.SayAsync(session, topic, cancellationToken);
        return AfterCommand.AskAgain;
    }
}
