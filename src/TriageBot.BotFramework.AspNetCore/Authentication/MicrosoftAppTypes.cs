namespace Microsoft.Bot.Connector.Authentication;

/// <summary>How a bot's application is registered: the values of the setting <c>MicrosoftAppType</c>.</summary>
public static class MicrosoftAppTypes
{
    /// <summary>A managed identity of the machine; no secret.</summary>
    public const string UserAssignedMsi = "UserAssignedMsi";

    /// <summary>An application of one tenant.</summary>
    public const string SingleTenant = "SingleTenant";

    /// <summary>An application of the Bot Framework's own tenant.</summary>
    public const string MultiTenant = "MultiTenant";
}
