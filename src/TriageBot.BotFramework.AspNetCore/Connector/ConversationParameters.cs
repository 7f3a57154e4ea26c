using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The conversation that a bot wants to begin.</summary>
public class ConversationParameters
{
    /// <summary>Whether more than one person takes part.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The people.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>The tenant.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    /// <summary>What the bot says first.</summary>
    [JsonProperty(PropertyName = "activity")]
    public Activity Activity { get; set; }

    /// <summary>What only the channel understands.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }
}
