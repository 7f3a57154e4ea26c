using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>What <c>channelData</c> of a bot message holds: the meaning, the same on all channels.</summary>
/// <param name="Triage">The message's meaning.</param>
public sealed record TriagePayload([property: JsonProperty("triage")] TriageMessage Triage)
{
    /// <summary>On the first message after an answer: what it was taken for, so that a channel can close its question.</summary>
    [JsonProperty("answered", NullValueHandling = NullValueHandling.Ignore)]
    public AnsweredItem? Answered { get; init; }
}
