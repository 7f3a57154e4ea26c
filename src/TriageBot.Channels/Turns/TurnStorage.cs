using System.Buffers;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using JsonSerializer = Newtonsoft.Json.JsonSerializer;

namespace TriageBot.Channels.Turns;

/// <summary>The state documents of one conversation during one turn: read from the snapshot, written into the commit.</summary>
internal sealed class TurnStorage : IStorage
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new StateTypes(),
        DateParseHandling = DateParseHandling.None,
        NullValueHandling = NullValueHandling.Ignore,
    });

    private readonly byte[] _original;
    private readonly Dictionary<string, string> _documents = [];
    private bool _isChanged;

    public TurnStorage(byte[] state)
    {
        _original = state;
        if (state.Length == 0)
        {
            return;
        }

        using var json = JsonDocument.Parse(state);
        foreach (var document in json.RootElement.EnumerateObject())
        {
            _documents.Add(document.Name, document.Value.GetRawText());
        }
    }

    /// <summary>The keys of all documents.</summary>
    public IReadOnlyCollection<string> Keys => _documents.Keys;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (_documents.TryGetValue(key, out var document))
            {
                using var reader = new JsonTextReader(new StringReader(document));
                found[key] = Serializer.Deserialize<Dictionary<string, object>>(reader)!;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            var document = new StringWriter();
            Serializer.Serialize(document, value, typeof(Dictionary<string, object>));
            _documents[key] = document.ToString();
            _isChanged = true;
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            _isChanged |= _documents.Remove(key);
        }

        return Task.CompletedTask;
    }

    /// <summary>All documents as one, in the form that the constructor reads.</summary>
    public byte[] ToState()
    {
        if (!_isChanged && _original.Length > 0)
        {
            return _original;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (key, document) in _documents)
            {
                json.WritePropertyName(key);
                json.WriteRawValue(document, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
