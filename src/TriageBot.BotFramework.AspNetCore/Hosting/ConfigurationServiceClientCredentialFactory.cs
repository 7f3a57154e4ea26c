using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The application that the settings <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and
/// <c>MicrosoftAppTenantId</c> name.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Reads the settings; throws <see cref="ArgumentException"/> when one is missing.</summary>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var (id, password, tenant) = (
            configuration["MicrosoftAppId"], configuration["MicrosoftAppPassword"], configuration["MicrosoftAppTenantId"]);
        var type = configuration["MicrosoftAppType"] is { Length: > 0 } set ? set.Trim() : MicrosoftAppTypes.MultiTenant;
        if (type.Equals(MicrosoftAppTypes.UserAssignedMsi, StringComparison.OrdinalIgnoreCase))
        {
            Demand(id, "MicrosoftAppId", type);
            Demand(tenant, "MicrosoftAppTenantId", type);
            _inner = new ManagedIdentityServiceClientCredentialsFactory(id, httpClient);
        }
        else if (type.Equals(MicrosoftAppTypes.SingleTenant, StringComparison.OrdinalIgnoreCase))
        {
            Demand(id, "MicrosoftAppId", type);
            Demand(password, "MicrosoftAppPassword", type);
            Demand(tenant, "MicrosoftAppTenantId", type);
            _inner = new PasswordServiceClientCredentialFactory(id, password, tenant, httpClient, logger);
        }
        else if (type.Equals(MicrosoftAppTypes.MultiTenant, StringComparison.OrdinalIgnoreCase))
        {
            _inner = new PasswordServiceClientCredentialFactory(id, password, httpClient, logger);
        }
        else
        {
            throw new ArgumentException("The setting 'MicrosoftAppType' must be SingleTenant, MultiTenant or UserAssignedMsi.");
        }
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Demand(string value, string setting, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"The setting '{setting}' is missing; the application type {type} needs it.");
        }
    }
}
