using System.Net;
using TriageBot.BotFramework.AspNetCore.Tests.Doubles;

namespace TriageBot.BotFramework.AspNetCore.Tests;

/// <summary>Not one of these gets through to the bot.</summary>
public sealed class BadCallers : IAsyncLifetime
{
    private readonly RecordingBot _bot = new();
    private OpenIdProvider _provider = null!;
    private BotHost _host = null!;
    private BadCalls _calls = null!;

    public static TheoryData<string, HttpStatusCode> BadTokens => BadCalls.BadTokens;

    public static TheoryData<string, string, HttpStatusCode> Requests => BadCalls.BadRequests;

    public async Task InitializeAsync()
    {
        _provider = await OpenIdProvider.StartAsync();
        _calls = new BadCalls(_provider);
        _host = await BotHost.StartAsync(
            _bot,
            ("MicrosoftAppId", Tokens.AppId),
            ("MicrosoftAppPassword", "not a real one"),
            ("ToBotFromChannelOpenIdMetadataUrl", _provider.MetadataUrl));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task A_bad_token_never_reaches_the_bot(string what, HttpStatusCode status)
    {
        var answer = await _host.PostAsync(HeaderFor(what), BotHost.Message().ToString());

        Assert.Equal(status, answer.Status);
        Assert.Equal("", answer.Body);
        Assert.Equal(0, _bot.Turns);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_bad_request_with_a_good_token_never_reaches_the_bot(string what, string body, HttpStatusCode status)
    {
        var answer = await _host.PostAsync($"Bearer {Good.Sign()}", body.Replace("URL", Tokens.ServiceUrl, StringComparison.Ordinal));

        Assert.True(status == answer.Status, $"{what}: {answer.Status}");
        Assert.Equal(0, _bot.Turns);
    }

    [Fact]
    public async Task The_good_token_that_the_bad_ones_are_made_from_gets_through()
    {
        var answer = await _host.PostAsync($"Bearer {Good.Sign()}", BotHost.Message().ToString());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(1, _bot.Turns);
    }

    [Theory]
    [InlineData(-65, -4)]
    [InlineData(4, 60)]
    public async Task Clocks_may_differ_by_five_minutes(int from, int until)
    {
        var token = Good with { From = TimeSpan.FromMinutes(from), Until = TimeSpan.FromMinutes(until) };

        Assert.Equal(HttpStatusCode.OK, (await _host.PostAsync($"Bearer {token.Sign()}", BotHost.Message().ToString())).Status);
    }

    [Fact]
    public async Task Other_methods_are_not_allowed()
    {
        var answer = await _host.PostAsync(null, "", HttpMethod.Put);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
    }

    private Tokens Good => _calls.Good;

    private string? HeaderFor(string what) => _calls.HeaderFor(what);
}
