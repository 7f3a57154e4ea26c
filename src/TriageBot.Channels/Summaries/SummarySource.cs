using TriageBot.Channels.Turns;
using TriageBot.Dialogs;
using TriageBot.Dialogs.State;
using TriageBot.Storage;

namespace TriageBot.Channels.Summaries;

/// <summary>Finds what the summary of a conversation is made of, at the moment at which it is asked for.</summary>
internal sealed class SummarySource(ITurnStore store, ConversationContent content, TimeProvider time)
{
    /// <summary>What there is; null when the conversation is gone, or its person does not agree (any more).</summary>
    public async Task<SummaryMaterial?> FindAsync(ConversationKey conversation, string language, CancellationToken cancellationToken)
    {
        if (await RecordAsync(conversation, cancellationToken) is not { } record)
        {
            return null;
        }

        var country = content.Countries.GetValueOrDefault(record.Country ?? content.Country);
        var answers = Session.AnswersIn(record, content.Protocol);
        return new SummaryMaterial(
            (country?.Texts ?? content.Texts)[language].About(Patients.Of(record, answers)),
            content.Protocol,
            answers,
            country?.Hours,
            time.GetUtcNow());
    }

    private async Task<ConversationRecord?> RecordAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(conversation, null, cancellationToken) is not { } found)
        {
            return null;
        }

        var key = $"{conversation.Channel}/conversations/{conversation.Id}";
        var documents = await new TurnStorage(found.State).ReadAsync([key], cancellationToken);
        return documents.TryGetValue(key, out var document) && document is IDictionary<string, object> state
            && state.TryGetValue("triage", out var value) && value is ConversationRecord { Consent: true } record
            && record.Protocol == content.Protocol.Name
            ? record
            : null;
    }
}
