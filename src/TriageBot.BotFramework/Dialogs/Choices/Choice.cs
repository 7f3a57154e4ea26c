using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something to choose.</summary>
public class Choice
{
    /// <summary>Creates a choice.</summary>
    public Choice(string value = null) => Value = value;

    /// <summary>What is given when it is chosen; shown too, unless the action has a title.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button to show for it.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for it.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
