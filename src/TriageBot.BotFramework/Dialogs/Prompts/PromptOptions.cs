using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and what it says when the answer does not fit.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that did not fit; without it, <see cref="Prompt"/> again.</summary>
    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    /// <summary>The choices of a choice prompt.</summary>
    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; without it, as the prompt does it.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>Whatever the prompt's validator needs.</summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }
}
