using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.DirectLine;

/// <summary>Gives out tokens: to servers with a secret, to pages of admitted sites, and to those who hold one already.</summary>
internal sealed class TokenEndpoints(
    TokenIssuer tokens,
    Gate gate,
    OriginRule origins,
    TokenRate rate,
    TimeProvider time,
    IOptions<RetentionOptions> retention,
    IOptions<DirectLineOptions> options)
{
    /// <summary>POST tokens/generate: a server of the operator asks for a visitor.</summary>
    public async Task<DirectLineFault?> GenerateAsync(HttpContext http)
    {
        if (!gate.HasSecret(http.Request))
        {
            return DirectLineFault.SecretWrong;
        }

        var (body, fault) = await BodyAsync(http);
        if (fault is not null)
        {
            return fault;
        }

        // A server may name any user; the token then speaks for it.
        var user = body?["user"] is JObject named && named["id"] is JValue { Type: JTokenType.String } id ? (string?)id : null;
        await WriteAsync(http, New(user, body));
        return null;
    }

    /// <summary>POST /api/token: a page asks for its visitor.</summary>
    public async Task<DirectLineFault?> ForPageAsync(HttpContext http)
    {
        if (!origins.Admits(http.Request))
        {
            return DirectLineFault.OriginUnknown;
        }

        if (!rate.Admits(http.Connection.RemoteIpAddress))
        {
            http.Response.Headers.RetryAfter = "60";
            return DirectLineFault.TooManyTokens;
        }

        var (body, fault) = await BodyAsync(http);
        if (fault is not null)
        {
            return fault;
        }

        await WriteAsync(http, New("dl_" + RandomId(), body));
        return null;
    }

    /// <summary>
    /// POST /api/token/renew: a page that slept past its token's time (a closed laptop, a phone in a pocket) goes on with its
    /// conversation, as long as the conversation itself is kept.
    /// </summary>
    public async Task<DirectLineFault?> RenewAsync(HttpContext http)
    {
        if (!origins.Admits(http.Request))
        {
            return DirectLineFault.OriginUnknown;
        }

        if (await gate.TokenSinceAsync(http.Request, time.GetUtcNow() - retention.Value.KeepFor) is not { } token)
        {
            return DirectLineFault.TokenForged;
        }

        await WriteAsync(http, token);
        return null;
    }

    /// <summary>POST tokens/refresh: the same rights for longer.</summary>
    public async Task<DirectLineFault?> RefreshAsync(HttpContext http)
    {
        var (caller, fault) = await gate.AdmitAsync(http.Request);
        if (caller?.Token is not { } token)
        {
            return fault ?? DirectLineFault.BadArgument("Only a token can be refreshed; this is a secret.");
        }

        await WriteAsync(http, token);
        return null;
    }

    public static string RandomId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    private static DirectLineToken New(string? user, JObject? body) => new(
        RandomId(),
        user,
        PostedActivity.LocaleIn(body?["locale"]),
        ReadsMeaning: body?["reads"] is JValue { Value: "channelData" });

    private async ValueTask<(JObject? Body, DirectLineFault? Fault)> BodyAsync(HttpContext http) =>
        await OptionalBody.ReadAsync(http, options.Value.LargestMessage);

    private async Task WriteAsync(HttpContext http, DirectLineToken token)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("conversationId", token.ConversationId);
        json.WriteString("token", tokens.Issue(token, TokenUse.Calls));
        json.WriteNumber("expires_in", (int)tokens.Lifetime.TotalSeconds);
        json.WriteEndObject();
    }
}
