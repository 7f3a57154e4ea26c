using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text.</summary>
public class TextHighlight
{
    /// <summary>Creates an empty one.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The part.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Which of several equal parts, counted from 1.</summary>
    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}
