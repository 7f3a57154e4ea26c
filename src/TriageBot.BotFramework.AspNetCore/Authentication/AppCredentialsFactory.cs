using System.Collections.Concurrent;
using Azure.Core;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the factories of credentials share: one application, and one credential for each place that gives tokens.</summary>
internal sealed class AppCredentialsFactory(string appId, Func<string, TokenCredential> credentialFor)
{
    private readonly ConcurrentDictionary<string, TokenCredential> _credentials = new();

    public bool IsValidAppId(string id) => !IsDisabled && string.Equals(id, appId, StringComparison.OrdinalIgnoreCase);

    public bool IsDisabled => string.IsNullOrEmpty(appId);

    public ServiceClientCredentials Create(string id, string audience, string loginEndpoint)
    {
        if (IsDisabled)
        {
            return null;
        }

        if (!IsValidAppId(id))
        {
            throw new InvalidOperationException("There are no credentials for this application id.");
        }

        return new TokenCredentials(_credentials.GetOrAdd(loginEndpoint, credentialFor), audience);
    }
}
