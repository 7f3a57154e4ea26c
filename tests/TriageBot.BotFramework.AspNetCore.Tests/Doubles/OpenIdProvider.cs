using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace TriageBot.BotFramework.AspNetCore.Tests.Doubles;

/// <summary>A local OpenID provider: metadata, keys that roll over, and a count of how often it was asked.</summary>
public sealed class OpenIdProvider : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";

    // Making a key takes a while.
    private static readonly ConcurrentDictionary<string, RsaSecurityKey> Published = new();

    private readonly WebApplication _app;
    private readonly Dictionary<string, (RsaSecurityKey Key, string[] Endorsements)> _keys = [];
    private int _reads;

    private OpenIdProvider()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(http => AnswerAsync(http, http.Request.Path == "/keys" ? Keys : Metadata));
        Roll("k1");
    }

    public Uri Address => new(_app.Urls.Single() + "/");

    public string MetadataUrl => $"{Address}openid";

    /// <summary>How often the metadata and the keys were read.</summary>
    public int Reads => _reads;

    /// <summary>The status of every answer; 200 unless a test wants trouble.</summary>
    public int Status { get; set; } = 200;

    public static async Task<OpenIdProvider> StartAsync()
    {
        var provider = new OpenIdProvider();
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>Publishes a new key in the place of all others.</summary>
    public void Roll(string id, params string[] endorsements)
    {
        lock (_keys)
        {
            _keys.Clear();
            _keys[id] = (Published.GetOrAdd(id, i => NewKey(i)), endorsements is [] ? ["msteams", "webchat", "directline"] : endorsements);
        }
    }

    public SigningCredentials Credentials(string id)
    {
        lock (_keys)
        {
            return new SigningCredentials(_keys[id].Key, SecurityAlgorithms.RsaSha256);
        }
    }

    /// <summary>The public half of a key, in the form that an attacker can read too.</summary>
    public byte[] PublicKey(string id)
    {
        lock (_keys)
        {
            return _keys[id].Key.Rsa.ExportSubjectPublicKeyInfo();
        }
    }

    public static RsaSecurityKey NewKey(string id, int size = 2048) => new(RSA.Create(size)) { KeyId = id };

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private JsonObject Metadata() => new()
    {
        ["issuer"] = Issuer,
        ["jwks_uri"] = $"{Address}keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    private JsonObject Keys()
    {
        lock (_keys)
        {
            return new JsonObject { ["keys"] = new JsonArray([.. _keys.Select(k => Document(k.Key, k.Value.Key, k.Value.Endorsements))]) };
        }
    }

    private static JsonObject Document(string id, RsaSecurityKey key, string[] endorsements)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["x5t"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent!),
            ["endorsements"] = new JsonArray([.. endorsements.Select(e => JsonValue.Create(e))]),
        };
    }

    private Task AnswerAsync(HttpContext http, Func<JsonObject> body)
    {
        Interlocked.Increment(ref _reads);
        http.Response.StatusCode = Status;
        return Status == 200 ? http.Response.WriteAsync(body().ToJsonString()) : Task.CompletedTask;
    }
}
