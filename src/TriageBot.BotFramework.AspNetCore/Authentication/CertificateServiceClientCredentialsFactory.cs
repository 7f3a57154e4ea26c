using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An application with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly AppCredentialsFactory _app;

    /// <summary>Creates a factory for an application and its certificate.</summary>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _app = new AppCredentialsFactory(appId, login =>
        {
            var (host, tenant) = LoginEndpoint.Split(login);
            var options = new ClientCertificateCredentialOptions { AuthorityHost = host, DisableInstanceDiscovery = true };
            if (httpClient is not null)
            {
                options.Transport = new HttpClientTransport(httpClient);
            }

            return new ClientCertificateCredential(string.IsNullOrEmpty(tenantId) ? tenant : tenantId, appId, certificate, options);
        });
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(_app.IsValidAppId(appId));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(_app.Create(appId, audience, loginEndpoint));
}
