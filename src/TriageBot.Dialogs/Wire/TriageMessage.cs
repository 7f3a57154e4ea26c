using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>The meaning of a bot message. A program may rely on every field; renderers draw it.</summary>
[JsonObject(ItemNullValueHandling = NullValueHandling.Ignore)]
public abstract record TriageMessage
{
    /// <summary>Kind: <c>question</c>, <c>consent</c>, <c>result</c>, <c>alarm</c>, <c>clarify</c>, <c>info</c>.</summary>
    [JsonProperty("kind", Order = -10)]
    public abstract string Kind { get; }
}
