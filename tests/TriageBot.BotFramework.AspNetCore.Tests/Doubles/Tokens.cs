using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TriageBot.BotFramework.AspNetCore.Tests.Doubles;

/// <summary>A token of the connector, good unless something in it is changed.</summary>
public sealed record Tokens(SigningCredentials? Credentials)
{
    public const string AppId = "7c3e1f0a-0000-4000-8000-00000000b0b0";

    public const string ServiceUrl = "http://127.0.0.1:9/teams/";

    public object? Issuer { get; init; } = OpenIdProvider.Issuer;

    public object? Audience { get; init; } = AppId;

    public object? ServiceUrlClaim { get; init; } = ServiceUrl;

    public TimeSpan? From { get; init; } = TimeSpan.FromMinutes(-1);

    public TimeSpan? Until { get; init; } = TimeSpan.FromMinutes(59);

    public string Sign()
    {
        var claims = new Dictionary<string, object>();
        Add("iss", Issuer);
        Add("aud", Audience);
        Add("serviceurl", ServiceUrlClaim);
        Add("nbf", (DateTimeOffset.UtcNow + From)?.ToUnixTimeSeconds());
        Add("exp", (DateTimeOffset.UtcNow + Until)?.ToUnixTimeSeconds());
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        return handler.CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = Credentials });

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                claims[name] = value;
            }
        }
    }

    /// <summary>The same claims under another key and algorithm.</summary>
    public string Signed(SecurityKey key, string algorithm) =>
        (this with { Credentials = new SigningCredentials(key, algorithm) }).Sign();
}
