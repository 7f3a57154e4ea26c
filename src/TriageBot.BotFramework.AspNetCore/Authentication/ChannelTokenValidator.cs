using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the tokens that the connector calls with. What costs nothing is looked at first; nothing that a token claims is
/// believed before its signature held.
/// </summary>
internal sealed class ChannelTokenValidator(
    string issuer, OpenIdKeys keys, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, TimeProvider time)
{
    private const string Scheme = "Bearer ";
    private const int LargestToken = 16 * 1024;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LargestToken };

    /// <summary>Whether a header can hold a token at all; needs nothing else of the request.</summary>
    public bool CanRead(string header) => ReadToken(header) is not null;

    /// <summary>Who calls; throws <see cref="UnauthorizedAccessException"/>.</summary>
    public async Task<ClaimsIdentity> ValidateAsync(string header, Activity activity, CancellationToken cancellationToken)
    {
        if (ReadToken(header) is not { } token)
        {
            throw new UnauthorizedAccessException("The request has no token that can be read.");
        }

        if (await keys.FindAsync(token.Kid, cancellationToken).ConfigureAwait(false) is not { } found)
        {
            throw new UnauthorizedAccessException("The token is signed with an unknown key.");
        }

        var result = await _handler.ValidateTokenAsync(token, ParametersFor(found.Key)).ConfigureAwait(false);
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The token is not good.");
        }

        var audience = result.ClaimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
        if (!await credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token is for another bot.");
        }

        CheckRequest(result.ClaimsIdentity, found.Endorsements, activity);
        return result.ClaimsIdentity;
    }

    private JsonWebToken ReadToken(string header)
    {
        if (header is null
            || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || header.Length > Scheme.Length + LargestToken
            || header.AsSpan(Scheme.Length).Count('.') != 2)
        {
            return null;
        }

        try
        {
            var token = _handler.ReadJsonWebToken(header[Scheme.Length..].Trim());
            return token is { Kid.Length: > 0, Issuer: var by } && by == issuer && Algorithms.Contains(token.Alg) ? token : null;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException)
        {
            return null;
        }
    }

    private TokenValidationParameters ParametersFor(SecurityKey key) => new()
    {
        ValidIssuer = issuer,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        // The audience is compared with the bot's ids once the signature held.
        RequireAudience = true,
        AudienceValidator = (audiences, _, _) => audiences.Count() == 1,
        LifetimeValidator = (from, until, _, _) => IsTime(from, until),
    };

    private bool IsTime(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is not null && now < until.Value + ClockSkew && (from is null || now >= from.Value - ClockSkew) && !(from > until);
    }

    private void CheckRequest(ClaimsIdentity identity, string[] endorsements, Activity activity)
    {
        var serviceUrl = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(serviceUrl) || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw new ForbiddenCallException("The token is for another service URL.");
        }

        if (string.IsNullOrEmpty(activity.ChannelId)
            || !endorsements.Contains(activity.ChannelId)
            || configuration.RequiredEndorsements.Any(e => !endorsements.Contains(e)))
        {
            throw new ForbiddenCallException("The signing key does not endorse this channel.");
        }
    }
}
