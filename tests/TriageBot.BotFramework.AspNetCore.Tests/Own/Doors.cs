using System.Diagnostics;
using System.Net;
using Microsoft.Bot.Connector.Authentication;
using TriageBot.BotFramework.AspNetCore.Tests.Doubles;

namespace TriageBot.BotFramework.AspNetCore.Tests.Own;

public sealed class Doors : IAsyncLifetime
{
    private readonly RecordingBot _bot = new();
    private OpenIdProvider _provider = null!;

    public async Task InitializeAsync() => _provider = await OpenIdProvider.StartAsync();

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task While_the_signing_keys_cannot_be_read_the_sender_is_asked_to_come_again()
    {
        _provider.Status = 500;
        await using var host = await StartAsync();

        var answer = await host.PostAsync(Header(new Tokens(_provider.Credentials("k1"))), BotHost.Message().ToString());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal(0, _bot.Turns);
    }

    [Fact]
    public async Task A_key_that_rolls_over_locks_nobody_out()
    {
        await using var host = await StartAsync();
        _provider.Roll("k2");

        var answer = await host.PostAsync(Header(new Tokens(_provider.Credentials("k2"))), BotHost.Message().ToString());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task The_government_cloud_takes_its_own_issuer_and_no_other()
    {
        await using var host = await StartAsync(("ChannelService", "https://botframework.azure.us"));
        var good = new Tokens(_provider.Credentials("k1")) { Issuer = "https://api.botframework.us" };

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Header(good), BotHost.Message().ToString())).Status);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await host.PostAsync(Header(good with { Issuer = OpenIdProvider.Issuer }), BotHost.Message().ToString())).Status);
    }

    [Fact]
    public async Task A_token_is_refused_in_less_than_a_millisecond()
    {
        var http = new HttpClient();
        var validator = new ChannelTokenValidator(
            OpenIdProvider.Issuer,
            new OpenIdKeys(_provider.MetadataUrl, http, TimeProvider.System),
            new PasswordServiceClientCredentialFactory(Tokens.AppId, "not a real one", http, null),
            new AuthenticationConfiguration(),
            TimeProvider.System);
        var good = new Tokens(_provider.Credentials("k1"));
        string[] headers =
        [
            Header(good with { Audience = "other" }), Header(good with { Credentials = null }) + "c2ln", "Bearer x.y.z", Header(good)[..^4] + "AAAA",
        ];
        await RefuseAsync(100);
        var before = Process.GetCurrentProcess().TotalProcessorTime;

        await RefuseAsync(1000);

        // The machine is shared, so processor time is what counts.
        var each = (Process.GetCurrentProcess().TotalProcessorTime - before) / 1000;
        Assert.True(each < TimeSpan.FromMilliseconds(1), $"A refusal took {each.TotalMilliseconds} ms.");

        async Task RefuseAsync(int count)
        {
            var activity = new Microsoft.Bot.Schema.Activity { ChannelId = "msteams", ServiceUrl = Tokens.ServiceUrl };
            for (var i = 0; i < count; i++)
            {
                await Assert.ThrowsAsync<UnauthorizedAccessException>(
                    () => validator.ValidateAsync(headers[i % headers.Length], activity, default));
            }
        }
    }

    private static string Header(Tokens token) => $"Bearer {token.Sign()}";

    private Task<BotHost> StartAsync(params (string Name, string Value)[] more) => BotHost.StartAsync(
        _bot,
        [
            ("MicrosoftAppId", Tokens.AppId),
            ("MicrosoftAppPassword", "not a real one"),
            ("ToBotFromChannelOpenIdMetadataUrl", _provider.MetadataUrl),
            .. more,
        ]);
}
