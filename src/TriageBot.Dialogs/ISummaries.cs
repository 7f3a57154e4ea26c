using Microsoft.Bot.Builder;
using TriageBot.Dialogs.State;

namespace TriageBot.Dialogs;

/// <summary>Makes the summary for the doctor; the host knows how it can be handed over.</summary>
public interface ISummaries
{
    /// <summary>The summary as text.</summary>
    string Text(Session session);

    /// <summary>Links to the summary by format (<c>html</c>, <c>pdf</c>, <c>txt</c>, <c>fhir</c>); empty where no link can be opened.</summary>
    IReadOnlyDictionary<string, Uri> Links(ITurnContext turn, string language);
}
