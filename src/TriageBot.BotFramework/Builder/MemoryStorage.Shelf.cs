using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class MemoryStorage
{
    /// <summary>A packed object and its version.</summary>
    private sealed record Kept(object Packed, string ETag);

    /// <summary>How objects are packed, and where they are kept.</summary>
    private abstract class Shelf
    {
        public abstract object Pack(object value);

        public abstract object Unpack(object packed);

        public abstract Kept Find(string key);

        public abstract void Put(string key, object packed, string etag);

        public abstract void Remove(string key);
    }

    /// <summary>Keeps text, which is small and quickly written.</summary>
    private sealed class TextShelf(JsonSerializer serializer) : Shelf
    {
        private readonly Dictionary<string, Kept> _items = [];

        public override object Pack(object value) => StateText.Of(value, serializer);

        public override object Unpack(object packed)
        {
            using var reader = new JsonTextReader(new StringReader((string)packed))
            {
                ArrayPool = JsonArrayPool.Shared,
                DateParseHandling = DateParseHandling.None,
                MaxDepth = null,
            };
            return serializer.Deserialize<object>(reader);
        }

        public override Kept Find(string key) => _items.GetValueOrDefault(key);

        public override void Put(string key, object packed, string etag)
        {
            if (packed is null)
            {
                _items.Remove(key);
                return;
            }

            _items[key] = new Kept(packed, etag);
        }

        public override void Remove(string key) => _items.Remove(key);
    }

    /// <summary>Keeps JSON objects in a dictionary of the caller, who may look into it.</summary>
    private sealed class JsonShelf(JsonSerializer serializer, Dictionary<string, JObject> items) : Shelf
    {
        private const string ETagProperty = "eTag";

        public override object Pack(object value)
        {
            using var writer = new JTokenWriter();
            serializer.Serialize(writer, value, typeof(object));
            return writer.Token;
        }

        public override object Unpack(object packed)
        {
            using var reader = new JTokenReader((JObject)packed);
            return serializer.Deserialize<object>(reader);
        }

        public override Kept Find(string key) =>
            items.GetValueOrDefault(key) is { } stored ? new Kept(stored, stored.Value<string>(ETagProperty)) : null;

        public override void Put(string key, object packed, string etag)
        {
            var json = (JObject)packed;
            if (etag is not null)
            {
                json[ETagProperty] = etag;
            }

            items[key] = json;
        }

        public override void Remove(string key) => items.Remove(key);
    }
}
