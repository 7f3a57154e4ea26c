using System.Net;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TriageBot.Channels.DirectLine;
using TriageBot.Channels.Tests.Doubles;

namespace TriageBot.Channels.Tests.DirectLine;

public sealed class Tokens
{
    private static readonly DirectLineToken Token = new("c1", "dl_u1", "de", ReadsMeaning: true);

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(TokenUse.Calls)]
    [InlineData(TokenUse.Stream)]
    internal async Task A_token_says_what_it_was_made_for(TokenUse use)
    {
        var issuer = Issuer(1);

        var verdict = await issuer.ReadAsync(issuer.Issue(Token, use), use);

        Assert.Equal(new TokenVerdict.Good(Token), verdict);
    }

    [Fact]
    public async Task A_token_without_user_and_language_stays_without_them()
    {
        var issuer = Issuer(1);
        var token = new DirectLineToken("c1", null, null, ReadsMeaning: false);

        var verdict = await issuer.ReadAsync(issuer.Issue(token, TokenUse.Calls), TokenUse.Calls);

        Assert.Equal(new TokenVerdict.Good(token), verdict);
    }

    [Theory]
    [InlineData(TokenUse.Calls, TokenUse.Stream)]
    [InlineData(TokenUse.Stream, TokenUse.Calls)]
    internal async Task A_token_of_one_use_is_forged_for_the_other(TokenUse made, TokenUse used)
    {
        var issuer = Issuer(1);

        Assert.IsType<TokenVerdict.Forged>(await issuer.ReadAsync(issuer.Issue(Token, made), used));
    }

    [Fact]
    public async Task A_token_of_another_key_is_forged()
    {
        var text = Issuer(1).Issue(Token, TokenUse.Calls);

        Assert.IsType<TokenVerdict.Forged>(await Issuer(2).ReadAsync(text, TokenUse.Calls));
    }

    [Fact]
    public async Task A_token_with_another_conversation_written_in_is_forged()
    {
        var issuer = Issuer(1);
        var parts = issuer.Issue(Token, TokenUse.Calls).Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("\"c1\"", "\"c2\"", StringComparison.Ordinal);

        var verdict = await issuer.ReadAsync($"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}", TokenUse.Calls);

        Assert.IsType<TokenVerdict.Forged>(verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiYzEiLCJhdWQiOiJkaXJlY3RsaW5lIiwiaXNzIjoidHJpYWdlYm90IiwiZXhwIjo5OTk5OTk5OTk5fQ.")]
    public async Task Nonsense_and_unsigned_tokens_are_forged(string text) =>
        Assert.IsType<TokenVerdict.Forged>(await Issuer(1).ReadAsync(text, TokenUse.Calls));

    [Fact]
    public async Task A_token_of_the_same_key_without_expiry_is_no_good()
    {
        var text = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "triagebot",
            Audience = "directline",
            Claims = new Dictionary<string, object> { ["conv"] = "c1" },
            SigningCredentials = new SigningCredentials(Key(1), SecurityAlgorithms.HmacSha256),
        });

        Assert.IsNotType<TokenVerdict.Good>(await Issuer(1).ReadAsync(text, TokenUse.Calls));
    }

    [Fact]
    public async Task A_token_is_expired_once_its_time_is_over()
    {
        var issuer = Issuer(1);
        var calls = issuer.Issue(Token, TokenUse.Calls);
        var stream = issuer.Issue(Token, TokenUse.Stream);

        _clock.Advance(TimeSpan.FromMinutes(59));
        var shortBefore = await issuer.ReadAsync(calls, TokenUse.Calls);
        var streamLongAfter = await issuer.ReadAsync(stream, TokenUse.Stream);
        _clock.Advance(TimeSpan.FromMinutes(1));
        var at = await issuer.ReadAsync(calls, TokenUse.Calls);

        Assert.IsType<TokenVerdict.Good>(shortBefore);
        Assert.IsType<TokenVerdict.Expired>(streamLongAfter);
        Assert.IsType<TokenVerdict.Expired>(at);
    }

    [Fact]
    public async Task Clients_find_the_user_in_the_token()
    {
        await using var host = await LineHost.OpenAsync();
        var client = host.Client();

        await client.GetTokenAsync();

        Assert.StartsWith("dl_", new JsonWebToken(client.Token).GetPayloadValue<string>("user"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_signing_key_is_made_once_and_found_again()
    {
        var folder = Directory.CreateTempSubdirectory("triagebot-").FullName;
        var protection = new EphemeralDataProtectionProvider();

        var keys = Enumerable.Range(0, 8).AsParallel().Select(_ => SigningKey.FromFolder(folder, protection).Key).ToList();

        Assert.All(keys, key => Assert.Equal(keys[0], key));
        Assert.Equal(64, keys[0].Length);
        Assert.Single(Directory.GetFiles(folder));
        Assert.Equal(-1, File.ReadAllBytes(Directory.GetFiles(folder)[0]).AsSpan().IndexOf(keys[0]));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_refreshed_token_lives_on_in_the_same_conversation()
    {
        await using var host = await LineHost.OpenAsync();
        var client = await host.BeginAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(50));

        var answer = await client.PostAsync("v3/directline/tokens/refresh");
        client.Token = (string)answer.Json["token"]!;
        host.Clock.Advance(TimeSpan.FromMinutes(50));

        Assert.Equal(client.ConversationId, (string?)answer.Json["conversationId"]);
        Assert.Equal(3600, (int?)answer.Json["expires_in"]);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("still here")).Status);
    }

    [Fact]
    public async Task Only_a_server_with_the_secret_generates_tokens()
    {
        await using var host = await LineHost.OpenAsync();
        var server = host.Client();

        var without = await server.PostAsync("v3/directline/tokens/generate");
        server.Token = LineHost.Secret + "x";
        var wrong = await server.PostAsync("v3/directline/tokens/generate");
        server.Token = LineHost.Secret;
        var right = await server.PostAsync("v3/directline/tokens/generate", """{"user":{"id":"dl_patient"}}""");

        Assert.Equal(HttpStatusCode.Unauthorized, without.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.Status);
        Assert.Equal("dl_patient", new JsonWebToken((string)right.Json["token"]!).GetPayloadValue<string>("user"));
    }

    private static SymmetricSecurityKey Key(byte seed) =>
        new(Encoding.ASCII.GetBytes(new string((char)('a' + seed), 64)));

    private TokenIssuer Issuer(byte seed) => new(Key(seed), Options.Create(new DirectLineOptions()), _clock);
}
