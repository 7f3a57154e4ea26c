using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>JSON that says the type of an object wherever its place does not.</summary>
internal static partial class TypedJson
{
    /// <summary>One serializer for all, because it keeps the contracts of the types that it has met.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        MaxDepth = null,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new KnownTypes(),
    });

    /// <summary>
    /// Gives back only types that were written before. A user's message may carry a type's name in its JSON;
    /// such a part is read as plain JSON, and nothing of that type is created.
    /// </summary>
    private sealed partial class KnownTypes : ISerializationBinder
    {
        private readonly ConcurrentDictionary<(string Assembly, string Name), Type> _written = new();
        private readonly ConcurrentDictionary<Type, (string Assembly, string Name)> _names = new();

        public void BindToName(Type serializedType, out string assemblyName, out string typeName)
        {
            if (!_names.TryGetValue(serializedType, out var known))
            {
                known = (serializedType.Assembly.GetName().Name, AssemblyDetails().Replace(serializedType.FullName, string.Empty));
                _written[known] = serializedType;
                _names[serializedType] = known;
            }

            (assemblyName, typeName) = known;
        }

        public Type BindToType(string assemblyName, string typeName) =>
            _written.GetValueOrDefault((assemblyName, typeName), typeof(JObject));

        // The JSON writer leaves out the versions of assemblies, also within a generic type's name.
        [GeneratedRegex(", Version=[^,]+, Culture=[^,]+, PublicKeyToken=[^,\\]]+")]
        private static partial Regex AssemblyDetails();
    }
}
