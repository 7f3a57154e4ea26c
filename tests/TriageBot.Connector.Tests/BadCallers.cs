using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using TriageBot.Connector.Tests.Doubles;
using TriageBot.Connector.Tests.Talking;

namespace TriageBot.Connector.Tests;

/// <summary>Not one of these gets through to the product's bot, and none makes it call anybody.</summary>
public sealed class BadCallers : IAsyncLifetime, IDisposable
{
    private OpenIdProvider _provider = null!;
    private ConnectorHost _host = null!;
    private BadCalls _calls = null!;

    public static TheoryData<string, HttpStatusCode> BadTokens => BadCalls.BadTokens;

    public static TheoryData<string, string, HttpStatusCode> BadRequests => BadCalls.BadRequests;

    public async Task InitializeAsync()
    {
        _provider = await OpenIdProvider.StartAsync();
        _calls = new BadCalls(_provider);
        _host = new ConnectorHost(Settings);
    }

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_bad_token_is_refused_with_its_status()
    {
        var message = Chat().Message("Mein Rücken tut weh.");
        message["serviceUrl"] = Tokens.ServiceUrl;
        foreach (var row in BadTokens)
        {
            var (what, status) = ((string)row[0], (HttpStatusCode)row[1]);

            var answer = await PostAsync(_calls.HeaderFor(what), message.ToString());

            Assert.True(status == answer.Status, $"{what}: {answer.Status}");
            Assert.DoesNotContain("Rücken", answer.Body, StringComparison.Ordinal);
        }

        await NobodyWasHeardAsync();
    }

    [Fact]
    public async Task A_bad_request_with_a_good_token_is_refused_with_its_status()
    {
        foreach (var row in BadRequests)
        {
            var (what, body, status) = ((string)row[0], (string)row[1], (HttpStatusCode)row[2]);

            var answer = await PostAsync(
                $"Bearer {_calls.Good.Sign()}", body.Replace("URL", Tokens.ServiceUrl, StringComparison.Ordinal));

            Assert.True(status == answer.Status, $"{what}: {answer.Status}");
        }

        await NobodyWasHeardAsync();
    }

    [Theory]
    [InlineData("""{"type":"message","channelId":"msteams","serviceUrl":"URL","text":"x"}""")]
    [InlineData("""{"type":"message","channelId":"msteams","serviceUrl":"URL","text":"x","conversation":{}}""")]
    [InlineData("""{"type":"message","channelId":"msteams","serviceUrl":"URL","text":"x","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","id":"","channelId":"msteams","serviceUrl":"URL","text":"x","conversation":{"id":"a:1"}}""")]
    public async Task What_cannot_be_answered_or_told_apart_is_refused(string body)
    {
        var answer = await PostAsync($"Bearer {_calls.Good.Sign()}", body.Replace("URL", Tokens.ServiceUrl, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        await NobodyWasHeardAsync();
    }

    [Fact]
    public async Task What_is_larger_than_any_message_is_refused_before_it_is_read()
    {
        var answer = await PostAsync($"Bearer {_calls.Good.Sign()}", new string(' ', 300_000) + "{}");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    [Fact]
    public async Task The_good_token_that_the_bad_ones_are_made_from_gets_through_and_is_answered_with_the_bots_own()
    {
        var token = (_calls.Good with { ServiceUrlClaim = _host.Connector.ServiceUrl }).Sign();
        var chat = new TeamsChat(_host, "de") { Authorization = $"Bearer {token}" };

        await chat.SendAsync(chat.Installation());

        Assert.Equal(["info", "consent"], chat.Messages.Select(m => (string?)m.Meaning["kind"]));
        Assert.All(_host.Connector.Calls, call => Assert.Equal($"Bearer {FixedCredentials.Token}", call.Authorization));
    }

    [Fact]
    public async Task A_good_token_that_is_sent_again_with_the_same_message_changes_nothing()
    {
        var token = (_calls.Good with { ServiceUrlClaim = _host.Connector.ServiceUrl }).Sign();
        var chat = new TeamsChat(_host, "de") { Authorization = $"Bearer {token}" };
        var message = chat.Message("Hallo");

        await chat.SendAsync(message);
        var before = chat.Messages.Count;
        await chat.SendAsync(message);

        Assert.Equal(before, chat.Messages.Count);
    }

    [Fact]
    public async Task Without_an_application_there_is_no_such_address()
    {
        await using var host = new ConnectorHost([]);

        var answer = await new TeamsChat(host, "de").PostAsync(new JObject { ["type"] = "message" });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private (string, string)[] Settings =>
    [
        ("MicrosoftAppId", Tokens.AppId),
        ("MicrosoftAppPassword", "not a real one"),
        ("MicrosoftAppTenantId", "tenant-1"),
        ("ToBotFromChannelOpenIdMetadataUrl", _provider.MetadataUrl),
    ];

    private TeamsChat Chat() => new(_host, "de");

    private async Task NobodyWasHeardAsync()
    {
        await _host.IdleAsync();
        Assert.Equal(0, _host.Connector.Requests);
        Assert.DoesNotContain("TurnCommitted", _host.Logs.All, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string? authorization, string body)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_host.Address, "api/messages"));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
