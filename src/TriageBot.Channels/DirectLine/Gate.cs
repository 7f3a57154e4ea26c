using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace TriageBot.Channels.DirectLine;

/// <summary>Looks at the <c>Authorization</c> header before anything else of a request is read.</summary>
internal sealed class Gate(TokenIssuer tokens, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    private readonly byte[][] _secrets = [.. options.Value.Secrets.Select(Digest)];

    public bool HasSecret(HttpRequest request) => Credential(request) is { } text && IsSecret(text);

    /// <summary>The token of a request, also one that has expired since the moment given; null when it is none of ours.</summary>
    public async ValueTask<DirectLineToken?> TokenSinceAsync(HttpRequest request, DateTimeOffset since) =>
        Credential(request) is not { } text ? null : await tokens.ReadAsync(text, TokenUse.Calls) switch
        {
            TokenVerdict.Good good => good.Token,
            TokenVerdict.Expired expired when expired.Since >= since => expired.Token,
            _ => null,
        };

    /// <summary>Who calls, or why the call is refused.</summary>
    public async ValueTask<(Caller? Caller, DirectLineFault? Fault)> AdmitAsync(HttpRequest request)
    {
        if (Credential(request) is not { } text)
        {
            return (null, DirectLineFault.TokenMissing);
        }

        return await tokens.ReadAsync(text, TokenUse.Calls) switch
        {
            TokenVerdict.Good good => (new Caller(good.Token), null),
            TokenVerdict.Expired => (null, DirectLineFault.TokenExpired),
            _ when IsSecret(text) => (new Caller(Token: null), null),
            _ => (null, DirectLineFault.TokenForged),
        };
    }

    private static string? Credential(HttpRequest request) =>
        request.Headers.Authorization is [{ } header]
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;

    private bool IsSecret(string text)
    {
        var sent = Digest(text);
        var found = false;
        foreach (var secret in _secrets)
        {
            found |= CryptographicOperations.FixedTimeEquals(sent, secret);
        }

        return found;
    }

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
