using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How state is read from and written as JSON inside a turn; the storage may use settings of its own.</summary>
internal static class StateJson
{
    /// <summary>One serializer for all, because it keeps the contracts of the types that it has met.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        MaxDepth = null,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });
}
