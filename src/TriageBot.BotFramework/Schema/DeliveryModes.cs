namespace Microsoft.Bot.Schema;

/// <summary>How the sender wants the replies.</summary>
public static class DeliveryModes
{
    /// <summary>Each reply is sent to the service URL.</summary>
    public const string Normal = "normal";

    /// <summary>The activity must be noticed.</summary>
    public const string Notification = "notification";

    /// <summary>The activity is not to be kept.</summary>
    public const string Ephemeral = "ephemeral";

    /// <summary>All replies are wanted in the response to the request.</summary>
    public const string ExpectReplies = "expectReplies";
}
