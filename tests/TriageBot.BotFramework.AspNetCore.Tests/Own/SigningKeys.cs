using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;
using TriageBot.BotFramework.AspNetCore.Tests.Doubles;

namespace TriageBot.BotFramework.AspNetCore.Tests.Own;

public sealed class SigningKeys : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private OpenIdProvider _provider = null!;
    private OpenIdKeys _keys = null!;

    public async Task InitializeAsync()
    {
        _provider = await OpenIdProvider.StartAsync();
        _keys = new OpenIdKeys(_provider.MetadataUrl, new HttpClient(), _clock);
    }

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task Keys_are_read_once_a_day()
    {
        for (var hour = 0; hour < 23; hour++)
        {
            Assert.NotNull(await FindAsync("k1"));
            _clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(2, _provider.Reads);
        _clock.Advance(TimeSpan.FromHours(1));
        await FindAsync("k1");
        Assert.Equal(4, _provider.Reads);
    }

    [Fact]
    public async Task A_key_that_rolled_over_is_found_at_once_and_the_old_one_is_forgotten()
    {
        await FindAsync("k1");
        _clock.Advance(TimeSpan.FromMinutes(2));
        _provider.Roll("k2");

        Assert.NotNull(await FindAsync("k2"));
        Assert.Null(await FindAsync("k1"));
    }

    [Fact]
    public async Task Invented_keys_make_it_ask_at_most_once_a_minute()
    {
        await FindAsync("k1");
        for (var i = 0; i < 100; i++)
        {
            Assert.Null(await FindAsync($"invented-{i}"));
        }

        Assert.Equal(2, _provider.Reads);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await FindAsync("invented");
        await FindAsync("invented");
        Assert.Equal(4, _provider.Reads);
    }

    [Fact]
    public async Task Many_callers_at_the_start_share_one_reading()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => FindAsync("k1")));

        Assert.Equal(2, _provider.Reads);
    }

    [Fact]
    public async Task While_the_provider_fails_the_old_keys_go_on_being_good()
    {
        await FindAsync("k1");
        _provider.Status = 500;
        _clock.Advance(TimeSpan.FromDays(2));

        Assert.NotNull(await FindAsync("k1"));
    }

    [Fact]
    public async Task Without_any_keys_nobody_can_be_checked()
    {
        _provider.Status = 500;

        await Assert.ThrowsAsync<KeysUnavailableException>(() => FindAsync("k1"));
    }

    private async Task<string[]?> FindAsync(string id) => (await _keys.FindAsync(id, default))?.Endorsements;
}
