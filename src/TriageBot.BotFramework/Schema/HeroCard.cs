using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with title, text, one large picture and buttons.</summary>
public class HeroCard
{
    /// <summary>The MIME type of a hero card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Creates an empty one.</summary>
    public HeroCard()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public HeroCard(
        string title = default,
        string subtitle = default,
        string text = default,
        IList<CardImage> images = default,
        IList<CardAction> buttons = default,
        CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The line below the title.</summary>
    [JsonProperty(PropertyName = "subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The pictures.</summary>
    [JsonProperty(PropertyName = "images")]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What a tap on the card does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
