using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TriageBot.Channels.DirectLine;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Turns;
using TriageBot.Storage;

namespace TriageBot.Channels.Tests.Doubles;

/// <summary>The embedded Direct Line on a port of its own, with a counting bot and a store in memory.</summary>
internal sealed class LineHost : IAsyncDisposable
{
    public const string Secret = "a secret of thirty-two characters or more";

    private readonly WebApplication _app;

    private LineHost(WebApplication app) => _app = app;

    public MemoryTurnStore Store => (MemoryTurnStore)_app.Services.GetRequiredService<ITurnStore>();

    public FakeTimeProvider Clock => (FakeTimeProvider)_app.Services.GetRequiredService<TimeProvider>();

    public TokenIssuer Tokens => _app.Services.GetRequiredService<TokenIssuer>();

    public TurnFeed Feed => _app.Services.GetRequiredService<TurnFeed>();

    public Uri Address => new(_app.Services.GetRequiredService<IServer>()
        .Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<LineHost> OpenAsync(params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Line:{s.Name}", (string?)s.Value)));
        builder.Configuration.AddInMemoryCollection([new("Line:Secrets:0", Secret)]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        builder.Services.AddSingleton<TimeProvider>(
            new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero)));
        builder.Services.AddSingleton<ITurnStore>(new MemoryTurnStore());
        builder.Services.AddSingleton<CreateBot>(storage => new CountingBot(storage));
        builder.Services.AddSingleton<TurnErrorReply>(_ => MessageFactory.Text("sorry"));
        builder.Services.AddSingleton<ChannelText>((_, _) => null);
        builder.Services.AddDirectLine(builder.Configuration.GetSection("Line"), Path.GetTempPath());
        builder.Configuration["Line:SigningKey"] ??= Convert.ToBase64String(new byte[64]);
        var app = builder.Build();
        app.UseRouting();
        app.UseWebSockets();
        app.UseCors();
        app.MapDirectLine();
        await app.StartAsync();
        return new LineHost(app);
    }

    public LineClient Client() => new(Address);

    /// <summary>A client whose conversation has begun.</summary>
    public async Task<LineClient> BeginAsync()
    {
        var client = Client();
        await client.GetTokenAsync();
        await client.StartAsync();
        return client;
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
