using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that go away after use.</summary>
public class SuggestedActions
{
    /// <summary>Creates an empty one.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Creates one that keeps the given lists.</summary>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default) => (To, Actions) = (to, actions);

    /// <summary>Creates one with copies of what is given; <c>null</c> is refused.</summary>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(actions);
        (To, Actions) = (to.ToList(), actions.ToList());
    }

    /// <summary>The ids of those who see the buttons; without it, all.</summary>
    [JsonProperty(PropertyName = "to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
