using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An application with a secret; without an application id, authentication is disabled.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly AppCredentialsFactory _app;

    /// <summary>Creates a factory without an application.</summary>
    public PasswordServiceClientCredentialFactory()
        : this(null, null, null, null, null)
    {
    }

    /// <summary>Creates a factory for an application of no tenant of its own.</summary>
    public PasswordServiceClientCredentialFactory(string appId, string password, HttpClient httpClient, ILogger logger)
        : this(appId, password, null, httpClient, logger)
    {
    }

    /// <summary>Creates a factory for an application of a tenant.</summary>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        (AppId, Password, TenantId) = (appId, password, tenantId);
        _app = new AppCredentialsFactory(appId, login =>
        {
            var (host, tenant) = LoginEndpoint.Split(login);
            var options = new ClientSecretCredentialOptions { AuthorityHost = host, DisableInstanceDiscovery = true };
            if (httpClient is not null)
            {
                options.Transport = new HttpClientTransport(httpClient);
            }

            return new ClientSecretCredential(string.IsNullOrEmpty(TenantId) ? tenant : TenantId, AppId, Password, options);
        });
    }

    /// <summary>The application id.</summary>
    public string AppId { get; set; }

    /// <summary>The application's secret.</summary>
    public string Password { get; set; }

    /// <summary>The application's tenant.</summary>
    public string TenantId { get; set; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(_app.IsValidAppId(appId));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(_app.IsDisabled);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(_app.Create(appId, audience, loginEndpoint));
}
