using Newtonsoft.Json.Serialization;

namespace TriageBot.Channels.Turns;

/// <summary>
/// The types that a state document may name. Only types of the Bot Framework, of this product and plain collections are
/// ever made from a stored name, and names carry no assembly, so that a build against the SDK reads the same documents.
/// </summary>
internal sealed class StateTypes : ISerializationBinder
{
    private static readonly string[] OwnNamespaces = ["Microsoft.Bot.", "TriageBot."];

    private static readonly Type[] Collections =
    [
        typeof(Dictionary<string, object>), typeof(List<object>), typeof(List<string>), typeof(string[]), typeof(object[]),
    ];

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Type> _byName = new(
        Collections.Select(t => KeyValuePair.Create(t.ToString(), t)));

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = serializedType.ToString();
        if (IsOwn(typeName) && !serializedType.IsGenericType)
        {
            _byName.TryAdd(typeName, serializedType);
        }
    }

    public Type BindToType(string? assemblyName, string typeName) =>
        _byName.TryGetValue(typeName, out var known) ? known
        : IsOwn(typeName) && Find(typeName) is { } found ? _byName.GetOrAdd(typeName, found)
        : throw new InvalidOperationException($"A state document names the type '{typeName}', which state may not hold.");

    private static bool IsOwn(string name) => OwnNamespaces.Any(n => name.StartsWith(n, StringComparison.Ordinal));

    private static Type? Find(string name) => AppDomain.CurrentDomain.GetAssemblies()
        .Where(a => !a.IsDynamic && IsOwn(a.GetName().Name + "."))
        .Select(a => a.GetType(name))
        .FirstOrDefault(t => t is { IsGenericType: false });
}
