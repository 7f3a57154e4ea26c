using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack, as it is stored.</summary>
public class DialogInstance
{
    /// <summary>The dialog's id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog remembers between turns.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>The dialog's version when it was last run.</summary>
    [JsonProperty("version")]
    public string Version { get; set; }
}
