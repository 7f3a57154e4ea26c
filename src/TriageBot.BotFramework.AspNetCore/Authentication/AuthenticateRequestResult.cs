using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is known of the caller of an authenticated request.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Whom replies are addressed to: the audience of the bot's own token.</summary>
    public string Audience { get; set; }

    /// <summary>The caller's identity.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>What stands in the activity as its caller; null for channels.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes the clients that replies go through.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
