using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication by the settings of the host.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly CloudSettings _cloud;
    private readonly ChannelTokenValidator _tokens;
    private readonly HttpClient _http;

    /// <summary>Reads the settings.</summary>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        _cloud = CloudSettings.From(configuration);
        _http = httpClientFactory?.CreateClient() ?? new HttpClient();
        _tokens = new ChannelTokenValidator(
            _cloud.Issuer,
            new OpenIdKeys(_cloud.MetadataUrl, _http, TimeProvider.System),
            _credentials,
            authConfiguration ?? new AuthenticationConfiguration(),
            TimeProvider.System);
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = string.IsNullOrWhiteSpace(authHeader)
            ? await WithoutTokenAsync(cancellationToken).ConfigureAwait(false)
            : await _tokens.ValidateAsync(authHeader, activity, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            Audience = _cloud.OAuthScope,
            ClaimsIdentity = identity,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var id = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value
            ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
        return new RestConnectorFactory(id, _cloud, _credentials, _http);
    }

    private async Task<ClaimsIdentity> WithoutTokenAsync(CancellationToken cancellationToken) =>
        await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? AnonymousIdentity.Create()
            : throw new UnauthorizedAccessException("The request has no token.");
}
