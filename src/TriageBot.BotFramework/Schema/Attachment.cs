using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A card, a picture or a file.</summary>
public class Attachment
{
    // The field and not the property, so that writing JSON does not create an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;

    /// <summary>Creates an empty one.</summary>
    public Attachment()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public Attachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The MIME type.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content is, when it is not embedded.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content itself.</summary>
    [JsonProperty(PropertyName = "content")]
    public object Content { get; set; }

    /// <summary>The file's name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>A small picture of the content.</summary>
    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Everything else that the JSON held.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }
}
