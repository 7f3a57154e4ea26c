using System.Net;
using TriageBot.Channels.Tests.Doubles;

namespace TriageBot.Channels.Tests.DirectLine;

/// <summary>Who is let in, and what the others hear.</summary>
public sealed class Doors : IAsyncLifetime
{
    private LineHost _host = null!;

    public async Task InitializeAsync() => _host = await LineHost.OpenAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("POST", "conversations")]
    [InlineData("GET", "conversations/c1")]
    [InlineData("GET", "conversations/c1/activities")]
    [InlineData("POST", "conversations/c1/activities")]
    [InlineData("POST", "conversations/c1/upload")]
    [InlineData("GET", "conversations/c1/stream")]
    [InlineData("POST", "tokens/refresh")]
    [InlineData("POST", "tokens/generate")]
    public async Task Without_a_token_or_with_a_forged_one_nothing_opens(string method, string path)
    {
        var client = _host.Client();

        var missing = await client.SendAsync(new HttpMethod(method), $"v3/directline/{path}");
        client.Token = "forged";
        var forged = await client.SendAsync(new HttpMethod(method), $"v3/directline/{path}");

        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (missing.Status, missing.Error));
        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (forged.Status, forged.Error));
    }

    [Fact]
    public async Task An_expired_token_is_told_apart_by_403()
    {
        var client = await _host.BeginAsync();
        _host.Clock.Advance(TimeSpan.FromHours(2));

        LineClient.Answer[] answers =
        [
            await client.SayAsync("hello"), await client.ReadAsync(), await client.ResumeAsync(), await client.StartAsync(),
            await client.PostAsync("v3/directline/tokens/refresh"),
        ];

        Assert.All(answers, a => Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (a.Status, a.Error)));
    }

    [Fact]
    public async Task A_page_that_slept_past_its_token_gets_a_new_one_and_goes_on()
    {
        var client = await _host.BeginAsync();
        _host.Clock.Advance(TimeSpan.FromHours(20));

        var renewed = await client.PostAsync("api/token/renew");
        client.Token = (string)renewed.Json["token"]!;

        Assert.Equal(client.ConversationId, (string?)renewed.Json["conversationId"]);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("good morning")).Status);
        Assert.Equal(["hello ", "good morning", "1: good morning"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_token_is_not_renewed_once_its_conversation_is_no_longer_kept()
    {
        var client = await _host.BeginAsync();
        _host.Clock.Advance(TimeSpan.FromHours(26));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync("api/token/renew")).Status);
    }

    [Fact]
    public async Task Neither_a_forged_token_nor_a_page_of_another_site_gets_a_renewed_one()
    {
        var client = await _host.BeginAsync();

        var elsewhere = await client.PostAsync("api/token/renew", "", ("Origin", "https://example.org"));
        client.Token = LineHost.Secret;
        var secret = await client.PostAsync("api/token/renew");
        client.Token += "x";
        var forged = await client.PostAsync("api/token/renew");

        Assert.Equal((HttpStatusCode.Forbidden, "OriginNotAllowed"), (elsewhere.Status, elsewhere.Error));
        Assert.Equal(HttpStatusCode.Unauthorized, secret.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, forged.Status);
    }

    [Fact]
    public async Task A_token_of_another_conversation_finds_nothing()
    {
        var owner = await _host.BeginAsync();
        await owner.SayAsync("private");
        var stranger = await _host.BeginAsync();
        stranger.ConversationId = owner.ConversationId;

        LineClient.Answer[] answers =
        [
            await stranger.SayAsync("hello"), await stranger.ReadAsync(), await stranger.ResumeAsync(),
            await stranger.UploadAsync(new MultipartFormDataContent()),
        ];

        Assert.All(answers, a => Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (a.Status, a.Error)));
        Assert.Equal(["hello ", "private", "1: private"], await owner.TextsAsync());
    }

    [Fact]
    public async Task A_conversation_that_was_not_begun_is_not_found()
    {
        var client = _host.Client();
        await client.GetTokenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await client.SayAsync("hello")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.ReadAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.ResumeAsync()).Status);
    }

    [Fact]
    public async Task The_secret_of_a_server_opens_every_conversation()
    {
        var client = await _host.BeginAsync();
        client.Token = LineHost.Secret;

        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("hello")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.ResumeAsync()).Status);
    }

    [Fact]
    public async Task A_server_may_begin_a_conversation_with_its_secret_alone()
    {
        var server = _host.Client();
        server.Token = LineHost.Secret;

        var answer = await server.StartAsync("""{"user":{"id":"patient"},"locale":"en"}""");

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(["hello en"], await server.TextsAsync());
    }

    [Theory]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://127.0.0.1", true)]
    [InlineData("https://example.org", false)]
    [InlineData("null", false)]
    [InlineData("https://localhost.example.org", false)]
    public async Task While_no_site_is_listed_pages_of_localhost_get_tokens(string origin, bool isAdmitted)
    {
        var answer = await _host.Client().GetTokenAsync("", ("Origin", origin));

        Assert.Equal(isAdmitted ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task Once_sites_are_listed_only_they_and_the_own_page_get_tokens()
    {
        await using var host = await LineHost.OpenAsync(("AllowedOrigins:0", "https://example.org"));

        var listed = await host.Client().GetTokenAsync("", ("Origin", "https://example.org"));
        var own = await host.Client().GetTokenAsync("", ("Origin", host.Address.GetLeftPart(UriPartial.Authority)));
        var local = await host.Client().GetTokenAsync("", ("Origin", "http://localhost:8080"));

        Assert.Equal(HttpStatusCode.OK, listed.Status);
        Assert.Equal("https://example.org", listed.Headers["Access-Control-Allow-Origin"]);
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.Equal((HttpStatusCode.Forbidden, "OriginNotAllowed"), (local.Status, local.Error));
    }

    [Theory]
    [InlineData("authorization")]
    [InlineData("content-type")]
    [InlineData("x-ms-bot-agent")]
    [InlineData("x-requested-with")]
    public async Task Pages_of_admitted_sites_may_send_what_clients_send(string header)
    {
        var answer = await _host.Client().SendAsync(
            HttpMethod.Options,
            "v3/directline/conversations",
            null,
            ("Origin", "http://localhost:8080"),
            ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", header));

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        Assert.Contains(header, answer.Headers["Access-Control-Allow-Headers"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task One_address_cannot_begin_conversations_without_end()
    {
        await using var host = await LineHost.OpenAsync(("TokensPerMinute", "3"));
        var client = host.Client();
        for (var i = 0; i < 3; i++)
        {
            await client.GetTokenAsync();
        }

        var fourth = await client.GetTokenAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var later = await client.GetTokenAsync();

        Assert.Equal((HttpStatusCode.TooManyRequests, "60"), (fourth.Status, fourth.Headers["Retry-After"]));
        Assert.Equal(HttpStatusCode.OK, later.Status);
    }

    [Theory]
    [InlineData("AllowedOrigins:0", "example.org", "scheme and host")]
    [InlineData("AllowedOrigins:0", "https://example.org/path", "scheme and host")]
    [InlineData("Secrets:1", "short", "32 characters")]
    [InlineData("SigningKey", "bm90IGxvbmcgZW5vdWdo", "32 bytes")]
    [InlineData("TokenLifetime", "00:00:01", "TokenLifetime")]
    public async Task Wrong_settings_keep_the_host_from_starting_and_are_named(string name, string value, string words)
    {
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => LineHost.OpenAsync((name, value)));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }
}
