using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Wire;

namespace TriageBot.Dialogs.Steps;

/// <summary>Short sentences of the bot, by id.</summary>
internal static class Notices
{
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
            Suggestions = commands.Count == 0
                ? null
                : [.. commands.Select(command => new SuggestionItem(session.Texts[$"commands.{command}"], command))],
        };
        return session.SayAsync(text, meaning, cancellationToken);
    }
}
