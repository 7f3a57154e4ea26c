using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>Creates an empty one.</summary>
    public CardAction()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>What it does: one of <see cref="ActionTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The text on it.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The picture on it.</summary>
    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    /// <summary>What it says for the user.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>What the conversation shows when it is pressed.</summary>
    [JsonProperty(PropertyName = "displayText")]
    public string DisplayText { get; set; }

    /// <summary>What it sends, opens or calls.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>What only this channel understands.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    /// <summary>What the picture shows, in words.</summary>
    [JsonProperty(PropertyName = "imageAltText")]
    public string ImageAltText { get; set; }
}
