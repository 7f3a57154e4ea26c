using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>All replies to an activity with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Creates an empty one.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The replies, in order.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
