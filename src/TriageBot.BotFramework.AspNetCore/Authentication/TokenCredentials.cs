using System.Net.Http.Headers;
using Azure.Core;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Calls with a token of the bot's application; the credential below keeps the token until it is due.</summary>
internal sealed class TokenCredentials(TokenCredential credential, string audience) : ServiceClientCredentials
{
    private readonly TokenRequestContext _request = new([ScopeOf(audience)]);

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await credential.GetTokenAsync(_request, cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
    }

    private static string ScopeOf(string audience) =>
        audience.EndsWith("/.default", StringComparison.Ordinal) ? audience : audience.TrimEnd('/') + "/.default";
}
