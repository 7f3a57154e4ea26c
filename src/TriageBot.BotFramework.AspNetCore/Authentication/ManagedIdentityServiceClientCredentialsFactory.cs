using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An application that is a managed identity of the machine it runs on, and so has no secret.</summary>
internal sealed class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly AppCredentialsFactory _app;

    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient)
    {
        _app = new AppCredentialsFactory(appId, _ =>
        {
            var options = new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId));
            if (httpClient is not null)
            {
                options.Transport = new HttpClientTransport(httpClient);
            }

            return new ManagedIdentityCredential(options);
        });
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(_app.IsValidAppId(appId));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(_app.Create(appId, audience, loginEndpoint));
}
