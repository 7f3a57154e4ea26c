using System.Globalization;
using System.Text;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;
using TriageBot.Dialogs.Wire;

namespace TriageBot.Dialogs.Commands;

/// <summary>Hands over the summary for the doctor: as links where they can be opened, else as text.</summary>
internal static class Summaries
{
    public static async Task<AfterCommand> SendAsync(Session session, CancellationToken cancellationToken)
    {
        if (session.Content.Summaries is not { } summaries || session.Record.Consent != true || (session.Record.Answers.Count == 0 && session.Record.Stated.Count == 0))
        {
            await Notices.SayAsync(session, "no_summary", cancellationToken);
            return AfterCommand.AskAgain;
        }

        var links = summaries.Links(session.Turn, session.Record.Language);
        var text = links.Count == 0 ? summaries.Text(session) : WithLinks(session, links);
        var meaning = new InfoMessage
        {
            Topic = CommandIds.Summary,
            Links = links.Count == 0
                ? null
                : [.. links.Select(link => new LinkItem(Label(session, link.Key), link.Value.OriginalString, link.Key))],
        };
        await session.SayAsync(text, meaning, cancellationToken);
        return AfterCommand.AskAgain;
    }

    private static string WithLinks(Session session, IReadOnlyDictionary<string, Uri> links)
    {
        var text = new StringBuilder(session.Texts["conversation.notice.summary"]).Append('\n');
        foreach (var (format, address) in links)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- [{Label(session, format)}]({address.OriginalString})");
        }

        return text.ToString();
    }

    private static string Label(Session session, string format) => session.Texts[$"conversation.summary.format.{format}"];
}
