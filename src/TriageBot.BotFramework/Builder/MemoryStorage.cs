using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A storage in memory, for tests and for trying things out. What is read is a copy of what was written.</summary>
public partial class MemoryStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly Shelf _shelf;
    private long _nextETag;

    /// <summary>Creates a storage that keeps the types of the objects.</summary>
    /// <param name="dictionary">Where to keep the objects; without it, in a place of its own.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(TypedJson.Serializer, dictionary)
    {
    }

    /// <summary>Creates a storage that writes and reads with a serializer.</summary>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        var serializer = jsonSerializer ?? TypedJson.Serializer;
        _shelf = dictionary is null ? new TextShelf(serializer) : new JsonShelf(serializer, dictionary);
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (Find(key) is { } kept)
            {
                found[key] = Unpack(kept);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An item was written by somebody else since it was read; nothing is written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        // The costly part, copying, is done before the lock is taken.
        var copies = new List<(string Key, object Packed, IStoreItem Item)>(changes.Count);
        foreach (var (key, value) in changes)
        {
            copies.Add((key, value is null ? null : _shelf.Pack(value), value as IStoreItem));
        }

        lock (_lock)
        {
            foreach (var (key, _, item) in copies)
            {
                ThrowIfOutdated(key, item);
            }

            foreach (var (key, packed, item) in copies)
            {
                var etag = item is null ? null : (_nextETag++).ToString(CultureInfo.InvariantCulture);
                _shelf.Put(key, packed, etag);
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
                _shelf.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private Kept Find(string key)
    {
        lock (_lock)
        {
            return _shelf.Find(key);
        }
    }

    private object Unpack(Kept kept)
    {
        var value = _shelf.Unpack(kept.Packed);
        if (value is IStoreItem item)
        {
            item.ETag = kept.ETag;
        }

        return value;
    }

    private void ThrowIfOutdated(string key, IStoreItem item)
    {
        if (item is null or { ETag: "*" } || _shelf.Find(key)?.ETag is not { } current || current == item.ETag)
        {
            return;
        }

        throw new InvalidOperationException($"Etag conflict: '{key}' is now {current}, what is to be written was read as {item.ETag}.");
    }
}
