using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TriageBot.Channels.DirectLine;

/// <summary>Makes and reads the signed tokens of the embedded Direct Line.</summary>
internal sealed class TokenIssuer
{
    private const string Issuer = "triagebot";
    private const string Conversation = "conv";
    // Clients read the user's id from the claim of this name.
    private const string User = "user";
    private const string Locale = "loc";
    private const string ReadsMeaning = "meaning";

    private static readonly TimeSpan StreamLifetime = TimeSpan.FromMinutes(1);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _credentials;
    private readonly TimeProvider _time;

    public TokenIssuer(SymmetricSecurityKey key, IOptions<DirectLineOptions> options, TimeProvider time)
    {
        _credentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256);
        _time = time;
        Lifetime = options.Value.TokenLifetime;
    }

    /// <summary>How long a token for calls is good.</summary>
    public TimeSpan Lifetime { get; }

    public string Issue(DirectLineToken token, TokenUse use)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { [Conversation] = token.ConversationId };
        if (token.UserId is not null)
        {
            claims[User] = token.UserId;
        }

        if (token.Locale is not null)
        {
            claims[Locale] = token.Locale;
        }

        if (token.ReadsMeaning)
        {
            claims[ReadsMeaning] = true;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AudienceOf(use),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + (use == TokenUse.Stream ? StreamLifetime : Lifetime),
            Claims = claims,
            SigningCredentials = _credentials,
        });
    }

    public async ValueTask<TokenVerdict> ReadAsync(string text, TokenUse use)
    {
        var result = await _handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = AudienceOf(use),
            IssuerSigningKey = _credentials.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            // Its expiry is looked at below: an expired token and a forged one have different answers.
            ValidateLifetime = false,
        });
        if (!result.IsValid
            || result.SecurityToken is not JsonWebToken jwt
            || !jwt.TryGetPayloadValue(Conversation, out string conversation))
        {
            return new TokenVerdict.Forged();
        }

        var token = new DirectLineToken(
            conversation,
            TextOf(jwt.Claims, User),
            TextOf(jwt.Claims, Locale),
            TextOf(jwt.Claims, ReadsMeaning) is not null);
        return jwt.ValidTo <= _time.GetUtcNow().UtcDateTime
            ? new TokenVerdict.Expired(token, new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero))
            : new TokenVerdict.Good(token);
    }

    private static string AudienceOf(TokenUse use) => use == TokenUse.Stream ? "directline-stream" : "directline";

    private static string? TextOf(IEnumerable<Claim> claims, string name) =>
        claims.FirstOrDefault(c => c.Type == name)?.Value;
}
