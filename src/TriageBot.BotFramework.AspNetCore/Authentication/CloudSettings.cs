using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses of the cloud that the bot stands in: the public one, the US government's, or set one by one.</summary>
internal sealed record CloudSettings(string Issuer, string MetadataUrl, string LoginUrl, string OAuthScope)
{
    public static CloudSettings From(IConfiguration configuration)
    {
        var service = configuration["ChannelService"];
        var tenant = configuration["MicrosoftAppTenantId"];
        var isMultiTenant = configuration["MicrosoftAppType"] is not { Length: > 0 } type
            || type.Equals(MicrosoftAppTypes.MultiTenant, StringComparison.OrdinalIgnoreCase);
        var cloud = service switch
        {
            null or "" => new CloudSettings(
                AuthenticationConstants.ToBotFromChannelTokenIssuer,
                AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
                LoginUrlOf(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, AuthenticationConstants.DefaultChannelAuthTenant),
                AuthenticationConstants.ToChannelFromBotOAuthScope),
            GovernmentAuthenticationConstants.ChannelService => new CloudSettings(
                GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
                GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
                LoginUrlOf(
                    GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
                    GovernmentAuthenticationConstants.DefaultChannelAuthTenant),
                GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope),
            _ => throw new ArgumentException(
                $"The setting 'ChannelService' is empty for the public cloud or '{GovernmentAuthenticationConstants.ChannelService}'."),
        };
        return new CloudSettings(
            configuration["ToBotFromChannelTokenIssuer"] is { Length: > 0 } issuer ? issuer : cloud.Issuer,
            configuration["ToBotFromChannelOpenIdMetadataUrl"] is { Length: > 0 } metadata ? metadata : cloud.MetadataUrl,
            configuration["ToChannelFromBotLoginUrl"] is { Length: > 0 } login ? login : cloud.LoginUrl,
            configuration["ToChannelFromBotOAuthScope"] is { Length: > 0 } scope ? scope : cloud.OAuthScope);

        string LoginUrlOf(string template, string shared) =>
            string.Format(CultureInfo.InvariantCulture, template, isMultiTenant || string.IsNullOrEmpty(tenant) ? shared : tenant);
    }
}
