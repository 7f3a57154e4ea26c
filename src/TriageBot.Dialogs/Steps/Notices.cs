using TriageBot.Dialogs.Commands;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Steps;

/// <summary>Short sentences of the bot, by id.</summary>
internal static class Notices
{
    /// <summary>Says back what was understood, to be corrected with one tap.</summary>
    public static Task SayUnderstoodAsync(Session session, CancellationToken cancellationToken)
    {
        var heard = session.HeardNow;
        var phrases = heard.Select(id => Describe(session, id)).Distinct().ToList();
        var text = session.Texts.Format("conversation.notice.understood", ("facts", session.Texts.List(phrases)));
        var meaning = new InfoMessage
        {
            Topic = "understood",
            Findings = [.. heard],
            Chips = [.. heard.Select(id => new SuggestionItem(Describe(session, id), $"{CommandIds.NotSo}:{id}"))],
            Suggestions = [new SuggestionItem(session.Texts["commands.not_so"], CommandIds.NotSo)],
        };
        return session.SayAsync(text, meaning, cancellationToken);
    }

    /// <summary>Says how a typed answer was understood.</summary>
    public static Task SayRecordedAsync(Session session, string question, string answer, CancellationToken cancellationToken) =>
        session.SayAsync(
            session.Texts.Format("conversation.notice.recorded", ("answer", answer)),
            new InfoMessage { Topic = "recorded", Question = question, Answer = answer },
            cancellationToken);

    /// <summary>Says the sentence <c>conversation.notice.{topic}</c>, with commands as buttons.</summary>
    public static Task SayAsync(
        Session session, string topic, CancellationToken cancellationToken, params (string Name, string Value)[] values) =>
        SayAsync(session, topic, [], cancellationToken, values);

    /// <summary>Says the sentence <c>conversation.notice.{topic}</c>, with commands as buttons.</summary>
    public static Task SayAsync(
        Session session,
        string topic,
        IReadOnlyList<string> commands,
        CancellationToken cancellationToken,
        params (string Name, string Value)[] values)
    {
        var text = session.Texts.Format($"conversation.notice.{topic}", values);
        var meaning = new InfoMessage
        {
            Topic = topic,
            Suggestions = commands.Count == 0 ? null : Buttons(session, commands),
        };
        return session.SayAsync(text, meaning, cancellationToken);
    }

    /// <summary>Commands as buttons.</summary>
    public static IReadOnlyList<SuggestionItem> Buttons(Session session, IEnumerable<string> commands) =>
        [.. commands.Select(command => new SuggestionItem(session.Texts[$"commands.{command}"], command))];

    /// <summary>A fact, or a value that was heard, in the words of the conversation's language.</summary>
    public static string Describe(Session session, string id) =>
        session.Record.Earlier.TryGetValue(id, out var values) && session.Protocol.FindQuestion(id) is not null
            ? session.Texts.Format($"conversation.evidence.{id}", ("value", values[0]))
            : session.Texts.Fact(id, session.Protocol);
}
