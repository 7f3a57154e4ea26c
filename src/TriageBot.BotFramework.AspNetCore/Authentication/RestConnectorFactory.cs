namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call with the bot's own token.</summary>
internal sealed class RestConnectorFactory(
    string appId, CloudSettings cloud, ServiceClientCredentialsFactory credentials, HttpClient http) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var own = await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? null
            : await credentials.CreateCredentialsAsync(
                appId, string.IsNullOrEmpty(audience) ? cloud.OAuthScope : audience, cloud.LoginUrl, true, cancellationToken)
                .ConfigureAwait(false);
        return new RestConnectorClient(new Uri(serviceUrl, UriKind.Absolute), own, http);
    }
}
