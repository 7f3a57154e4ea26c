namespace TriageBot.Telegram.Tests.Doubles;

/// <summary>A host that polls, shared by tests that do not disturb one another.</summary>
public sealed class PollingHouse : IAsyncLifetime
{
    internal TelegramHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await TelegramHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
