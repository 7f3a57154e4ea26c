using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A storage in memory, for tests and for trying things out. What is read is a copy of what was written.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagProperty = "eTag";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, JObject> _items;
    private readonly JsonSerializer _serializer;
    private long _nextETag;

    /// <summary>Creates a storage that keeps the types of the objects.</summary>
    /// <param name="dictionary">Where to keep the objects; without it, in a new dictionary.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(null, dictionary)
    {
    }

    /// <summary>Creates a storage that writes and reads with a serializer.</summary>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null) =>
        (_serializer, _items) = (jsonSerializer ?? TypedJson.Serializer, dictionary ?? []);

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (Find(key) is { } stored)
            {
                found[key] = Read(stored);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        // The costly part, copying, is done before the lock is taken.
        var copies = new List<(string Key, JObject Copy, IStoreItem Item)>(changes.Count);
        foreach (var (key, value) in changes)
        {
            copies.Add((key, Copy(value), value as IStoreItem));
        }

        lock (_lock)
        {
            foreach (var (key, _, item) in copies)
            {
                ThrowIfOutdated(key, item);
            }

            foreach (var (key, copy, item) in copies)
            {
                if (item is not null)
                {
                    copy[ETagProperty] = (_nextETag++).ToString(System.Globalization.CultureInfo.InvariantCulture);
                }

                _items[key] = copy;
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private static string ETagOf(JObject stored) => stored.Value<string>(ETagProperty);

    private JObject Find(string key)
    {
        lock (_lock)
        {
            return _items.GetValueOrDefault(key);
        }
    }

    private object Read(JObject stored)
    {
        using var reader = new JTokenReader(stored);
        var value = _serializer.Deserialize<object>(reader);
        if (value is IStoreItem item)
        {
            item.ETag = ETagOf(stored);
        }

        return value;
    }

    private JObject Copy(object value)
    {
        if (value is null)
        {
            return null;
        }

        using var writer = new JTokenWriter();
        _serializer.Serialize(writer, value, typeof(object));
        return (JObject)writer.Token;
    }

    private void ThrowIfOutdated(string key, IStoreItem item)
    {
        if (item is null or { ETag: "*" } || _items.GetValueOrDefault(key) is not { } stored)
        {
            return;
        }

        if (ETagOf(stored) is { } current && current != item.ETag)
        {
            throw new InvalidOperationException($"Etag conflict: '{key}' is now {current}, what is to be written was read as {item.ETag}.");
        }
    }
}
