using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace TriageBot.Channels.BotConnector;

/// <summary>The application that the bot is in Azure, by the settings of the host.</summary>
internal static class AppSettings
{
    private const string SingleTenant = "SingleTenant";
    private const string ManagedIdentity = "UserAssignedMSI";

    private static readonly string[] Types = [SingleTenant, "MultiTenant", ManagedIdentity];

    /// <summary>The application's id; empty when the bot has none.</summary>
    public static string IdIn(IConfiguration configuration) => configuration["MicrosoftAppId"]?.Trim() ?? "";

    /// <summary>What is wrong with the settings, each as a sentence for the operator.</summary>
    public static IEnumerable<string> MistakesIn(IConfiguration configuration, BotConnectorOptions options)
    {
        var type = configuration["MicrosoftAppType"] is { Length: > 0 } set ? set : SingleTenant;
        if (!Types.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"The setting 'MicrosoftAppType' is '{type}'. It must be one of: {string.Join(", ", Types)}.";
        }

        if (!type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase) && IsMissing("MicrosoftAppTenantId"))
        {
            yield return $"The setting 'MicrosoftAppTenantId' is missing; an application of the type {type} needs it.";
        }

        if (!type.Equals(ManagedIdentity, StringComparison.OrdinalIgnoreCase)
            && string.IsNullOrEmpty(options.Certificate) && IsMissing("MicrosoftAppPassword"))
        {
            yield return "The setting 'MicrosoftAppPassword' is missing, and 'BotConnector:Certificate' too. Set one of the two.";
        }

        if (!string.IsNullOrEmpty(options.Certificate) && !File.Exists(options.Certificate))
        {
            yield return "The file that the setting 'BotConnector:Certificate' names does not exist.";
        }

        bool IsMissing(string setting) => string.IsNullOrWhiteSpace(configuration[setting]);
    }

    /// <summary>The application's credentials: certificate, secret or managed identity; none without an id.</summary>
    public static ServiceClientCredentialsFactory Credentials(IConfiguration configuration, BotConnectorOptions options) =>
        IdIn(configuration).Length == 0 ? new PasswordServiceClientCredentialFactory()
        : string.IsNullOrEmpty(options.Certificate) ? new ConfigurationServiceClientCredentialFactory(configuration)
        : new CertificateServiceClientCredentialsFactory(
            AppCertificate.Read(options.Certificate, options.CertificatePassword),
            IdIn(configuration),
            configuration["MicrosoftAppTenantId"]);
}
