namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of the Bot Connector's authentication in the cloud of the US government.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The setting <c>ChannelService</c> that chooses this cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Whom the bot asks a token for, to call the connector.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>Who issues the tokens that the connector calls with.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>Where the connector's OpenID metadata is.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>Where a bot of a tenant gets its token; the tenant takes the place of <c>{0}</c>.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>The tenant of bots that have none of their own.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";
}
