using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was found in an answer.</summary>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its place in the list, counted from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the answer fits: 1 is exactly.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The words by which it was found.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
