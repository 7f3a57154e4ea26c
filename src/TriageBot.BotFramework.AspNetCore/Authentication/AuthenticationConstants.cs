namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of the Bot Connector's authentication in the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>Whom the bot asks a token for, to call the connector.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Who issues the tokens that the connector calls with.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Where the connector's OpenID metadata is.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where a bot of a tenant gets its token; the tenant takes the place of <c>{0}</c>.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>The tenant of bots that have none of their own.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>The claim of the application's id.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The claim of the audience.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>The claim of the issuer.</summary>
    public const string IssuerClaim = "iss";

    /// <summary>The header of the signing key's id.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>The claim of the address that replies go to.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The kind of an identity that nobody has checked: a bot without credentials, on a developer's machine.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The application id of such an identity.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";
}
