using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>JSON as the connector sends and takes it.</summary>
internal static class ConnectorJson
{
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = 64,
    });

    public static byte[] ToUtf8(object value)
    {
        var text = new StringWriter();
        Serializer.Serialize(text, value);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static T Read<T>(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        return Serializer.Deserialize<T>(reader);
    }
}
