using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>JSON that says the type of an object wherever its place does not.</summary>
internal static class TypedJson
{
    /// <summary>One serializer for all, because it keeps the contracts of the types that it has met.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        MaxDepth = null,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.Auto,

        // "Full" leaves the names as the binder makes them; "Simple" would take every one apart again.
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
        SerializationBinder = new KnownTypes(),
    });

    /// <summary>
    /// Gives back only types that were written before. A user's message may carry a type's name in its JSON;
    /// such a part is read as plain JSON, and nothing of that type is created.
    /// </summary>
    private sealed class KnownTypes : ISerializationBinder
    {
        private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<Type, string> _names = new();

        public void BindToName(Type serializedType, out string assemblyName, out string typeName) =>
            (assemblyName, typeName) = (null, _names.TryGetValue(serializedType, out var known) ? known : _names.GetOrAdd(serializedType, NewName));

        public Type BindToType(string assemblyName, string typeName) => _types.GetValueOrDefault(typeName, typeof(JObject));

        // The assembly matters only for a second type of the same name; a comma would be taken for its beginning.
        private string NewName(Type type)
        {
            var name = type.ToString();
            return _types.GetOrAdd(name, type) == type ? name : Qualified(name, type);
        }

        private string Qualified(string name, Type type)
        {
            var qualified = $"{name}@{type.Assembly.GetName().Name}";
            _types[qualified] = type;
            return qualified;
        }
    }
}
