using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>What <c>channelData</c> of a bot message holds: the meaning, the same on all channels.</summary>
/// <param name="Triage">The message's meaning.</param>
public sealed record TriagePayload([property: JsonProperty("triage")] TriageMessage Triage);
