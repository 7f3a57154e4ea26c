using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace TriageBot.BotFramework.AspNetCore.Tests.Doubles;

/// <summary>Calls that no bot may take, and the status that each is refused with.</summary>
public sealed class BadCalls(OpenIdProvider provider)
{
    public static TheoryData<string, HttpStatusCode> BadTokens => new()
    {
        { "no header", HttpStatusCode.Unauthorized },
        { "empty header", HttpStatusCode.Unauthorized },
        { "Bearer without token", HttpStatusCode.Unauthorized },
        { "Basic scheme", HttpStatusCode.Unauthorized },
        { "token without scheme", HttpStatusCode.Unauthorized },
        { "two tokens", HttpStatusCode.Unauthorized },
        { "not a token", HttpStatusCode.Unauthorized },
        { "two parts", HttpStatusCode.Unauthorized },
        { "four parts", HttpStatusCode.Unauthorized },
        { "five parts as if encrypted", HttpStatusCode.Unauthorized },
        { "not base64", HttpStatusCode.Unauthorized },
        { "not JSON inside", HttpStatusCode.Unauthorized },
        { "empty signature", HttpStatusCode.Unauthorized },
        { "huge", HttpStatusCode.Unauthorized },
        { "algorithm none", HttpStatusCode.Unauthorized },
        { "algorithm None in capitals", HttpStatusCode.Unauthorized },
        { "HMAC with the public key", HttpStatusCode.Unauthorized },
        { "PS256 of the right key", HttpStatusCode.Unauthorized },
        { "elliptic curve", HttpStatusCode.Unauthorized },
        { "another key under the right id", HttpStatusCode.Unauthorized },
        { "unknown key id", HttpStatusCode.Unauthorized },
        { "no key id", HttpStatusCode.Unauthorized },
        { "key in the header", HttpStatusCode.Unauthorized },
        { "key address in the header", HttpStatusCode.Unauthorized },
        { "changed claims", HttpStatusCode.Unauthorized },
        { "changed signature", HttpStatusCode.Unauthorized },
        { "wrong audience", HttpStatusCode.Unauthorized },
        { "no audience", HttpStatusCode.Unauthorized },
        { "empty audience", HttpStatusCode.Unauthorized },
        { "two audiences", HttpStatusCode.Unauthorized },
        { "wrong issuer", HttpStatusCode.Unauthorized },
        { "issuer of the government cloud", HttpStatusCode.Unauthorized },
        { "no issuer", HttpStatusCode.Unauthorized },
        { "issuer with a slash", HttpStatusCode.Unauthorized },
        { "expired", HttpStatusCode.Unauthorized },
        { "not yet valid", HttpStatusCode.Unauthorized },
        { "without an end", HttpStatusCode.Unauthorized },
        { "ends before it begins", HttpStatusCode.Unauthorized },
        { "another service URL", HttpStatusCode.Forbidden },
        { "no service URL claim", HttpStatusCode.Forbidden },
        { "empty service URL claim", HttpStatusCode.Forbidden },
        { "service URL with a suffix", HttpStatusCode.Forbidden },
    };

    public static TheoryData<string, string, HttpStatusCode> BadRequests => new()
    {
        { "channel without endorsement", """{"type":"message","channelId":"slack","serviceUrl":"URL","conversation":{"id":"a"}}""", HttpStatusCode.Forbidden },
        { "no channel", """{"type":"message","serviceUrl":"URL","conversation":{"id":"a"}}""", HttpStatusCode.Forbidden },
        { "swapped service URL", """{"type":"message","channelId":"msteams","serviceUrl":"http://evil.example/","conversation":{"id":"a"}}""", HttpStatusCode.Forbidden },
        { "no service URL", """{"type":"message","channelId":"msteams","conversation":{"id":"a"}}""", HttpStatusCode.Forbidden },
        { "empty body", "", HttpStatusCode.BadRequest },
        { "not JSON", "hello", HttpStatusCode.BadRequest },
        { "an array", "[]", HttpStatusCode.BadRequest },
        { "null", "null", HttpStatusCode.BadRequest },
        { "a number", "42", HttpStatusCode.BadRequest },
        { "no type", "{}", HttpStatusCode.BadRequest },
        { "cut off", """{"type":"message",""", HttpStatusCode.BadRequest },
        { "two objects", """{"type":"message"}{"type":"message"}""", HttpStatusCode.BadRequest },
        { "time that is none", """{"type":"message","timestamp":"soon"}""", HttpStatusCode.BadRequest },
        { "accounts that are none", """{"type":"message","from":5}""", HttpStatusCode.BadRequest },
        { "list that is none", """{"type":"message","attachments":7}""", HttpStatusCode.BadRequest },
    };

    /// <summary>The good token that the bad ones are made from.</summary>
    public Tokens Good => new(provider.Credentials("k1"));

    /// <summary>The header of a bad call.</summary>
    public string? HeaderFor(string what) => what switch
    {
        "no header" => null,
        "empty header" => "",
        "Bearer without token" => "Bearer ",
        "Basic scheme" => "Basic dXNlcjpwYXNz",
        "token without scheme" => Good.Sign(),
        "two tokens" => $"Bearer {Good.Sign()}, Bearer {Good.Sign()}",
        _ => $"Bearer {TokenFor(what)}",
    };

    private string TokenFor(string what) => what switch
    {
        "not a token" => "abc",
        "two parts" => Good.Sign()[..Good.Sign().LastIndexOf('.')],
        "four parts" => Good.Sign() + ".x",
        "five parts as if encrypted" => "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00iLCJraWQiOiJrMSJ9.a.b.c.d",
        "not base64" => "%%%.%%%.%%%",
        "not JSON inside" => "aGVsbG8.aGVsbG8.aGVsbG8",
        "empty signature" => Good.Sign()[..(Good.Sign().LastIndexOf('.') + 1)],
        "huge" => Good.Sign() + new string('A', 20_000),
        "algorithm none" => Forged("""{"alg":"none","kid":"k1","typ":"JWT"}"""),
        "algorithm None in capitals" => Forged("""{"alg":"NONE","kid":"k1","typ":"JWT"}""") + "x",
        "HMAC with the public key" => Good.Signed(new SymmetricSecurityKey(provider.PublicKey("k1")) { KeyId = "k1" }, "HS256"),
        "PS256 of the right key" => Good.Signed(provider.Credentials("k1").Key, "PS256"),
        "elliptic curve" => Good.Signed(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "k1" }, "ES256"),
        "another key under the right id" => Good.Signed(OpenIdProvider.NewKey("k1"), "RS256"),
        "unknown key id" => Good.Signed(OpenIdProvider.NewKey("k9"), "RS256"),
        "no key id" => Good.Signed(new RsaSecurityKey(RSA.Create(2048)), "RS256"),
        "key in the header" => Forged("""{"alg":"RS256","kid":"k1","jwk":{"kty":"RSA","kid":"k1","n":"AQAB","e":"AQAB"}}""") + "c2ln",
        "key address in the header" => Forged("""{"alg":"RS256","kid":"k1","jku":"http://evil.example/keys","x5u":"http://evil.example/"}""") + "c2ln",
        "changed claims" => Changed(Good.Sign(), 1),
        "changed signature" => Changed(Good.Sign(), 2),
        "wrong audience" => (Good with { Audience = "another-bot" }).Sign(),
        "no audience" => (Good with { Audience = null }).Sign(),
        "empty audience" => (Good with { Audience = "" }).Sign(),
        "two audiences" => (Good with { Audience = new[] { Tokens.AppId, "another-bot" } }).Sign(),
        "wrong issuer" => (Good with { Issuer = "https://sts.windows.net/tenant/" }).Sign(),
        "issuer of the government cloud" => (Good with { Issuer = "https://api.botframework.us" }).Sign(),
        "no issuer" => (Good with { Issuer = null }).Sign(),
        "issuer with a slash" => (Good with { Issuer = OpenIdProvider.Issuer + "/" }).Sign(),
        "expired" => (Good with { From = TimeSpan.FromHours(-2), Until = TimeSpan.FromMinutes(-6) }).Sign(),
        "not yet valid" => (Good with { From = TimeSpan.FromMinutes(6) }).Sign(),
        "without an end" => (Good with { Until = null }).Sign(),
        "ends before it begins" => (Good with { From = TimeSpan.FromMinutes(3), Until = TimeSpan.FromMinutes(2) }).Sign(),
        "another service URL" => (Good with { ServiceUrlClaim = "http://127.0.0.1:9/other/" }).Sign(),
        "no service URL claim" => (Good with { ServiceUrlClaim = null }).Sign(),
        "empty service URL claim" => (Good with { ServiceUrlClaim = "" }).Sign(),
        "service URL with a suffix" => (Good with { ServiceUrlClaim = Tokens.ServiceUrl + "x" }).Sign(),
        _ => throw new ArgumentException(what, nameof(what)),
    };

    /// <summary>Another header before good claims, and no signature.</summary>
    private string Forged(string header) =>
        $"{Base64UrlEncoder.Encode(header)}.{Good.Sign().Split('.')[1]}.";

    private static string Changed(string token, int part)
    {
        var parts = token.Split('.');
        if (part == 1)
        {
            var claims = JObject.Parse(Base64UrlEncoder.Decode(parts[1]));
            claims["exp"] = (long)claims["exp"]! + 1;
            parts[1] = Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(claims.ToString(Newtonsoft.Json.Formatting.None)));
        }
        else
        {
            parts[2] = (parts[2][0] == 'A' ? 'B' : 'A') + parts[2][1..];
        }

        return string.Join('.', parts);
    }
}
