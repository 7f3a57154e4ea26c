using Microsoft.Bot.Builder;
using TriageBot.Channels.Turns;
using TriageBot.Dialogs;
using TriageBot.Dialogs.State;
using TriageBot.Reports;

namespace TriageBot.Channels.Summaries;

/// <summary>Summaries as links to this host.</summary>
/// <param name="tickets">Writes what the links hold.</param>
/// <param name="publicUrl">The address that people reach the host under; null writes links for pages of this host only.</param>
internal sealed class Summaries(SummaryTickets tickets, Uri? publicUrl) : ISummaries
{
    /// <summary>The formats that a link may ask for, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<string> Formats = ["html", "pdf", "txt", "fhir"];

    public string Text(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return TextReport.Write(new SummaryWriter(session.Texts, session.Protocol).Write(session.Answers, session.Now, session.Hours));
    }

    public IReadOnlyDictionary<string, Uri> Links(ITurnContext turn, string language)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var open = TurnAdapter.TurnOf(turn);
        if (publicUrl is null && open.AwaitsDelivery)
        {
            // Who reads it elsewhere than on a page of this host could not follow the links.
            return new Dictionary<string, Uri>();
        }

        var path = $"/summary/{tickets.Issue(open.Conversation, language)}";
        return Formats.ToDictionary(format => format, format => AddressOf($"{path}?format={format}"));
    }

    private Uri AddressOf(string path) => publicUrl is null ? new Uri(path, UriKind.Relative) : new Uri(publicUrl, path);
}
