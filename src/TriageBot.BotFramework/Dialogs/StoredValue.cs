using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads what a dialog remembers, whether or not the storage kept its type.</summary>
internal static class StoredValue
{
    /// <summary>The value under a key. What comes as JSON is replaced by the object, so that changes of it are kept.</summary>
    public static T Get<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var stored))
        {
            return null;
        }

        if (stored is JToken json)
        {
            var value = json.ToObject<T>(StateJson.Serializer);
            state[key] = value;
            return value;
        }

        return (T)stored;
    }
}
