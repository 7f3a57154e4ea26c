using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TriageBot.Channels.Outgoing;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Connector.Tests.Doubles;

/// <summary>The whole product with the real bot on a port of its own, and the connector that it answers to.</summary>
public sealed class ConnectorHost : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();
    private readonly (string Name, string Value)[] _settings;

    /// <summary>A host that takes messages without credentials.</summary>
    public ConnectorHost()
        : this(("BotConnector:WithoutCredentials", "true"))
    {
    }

    internal ConnectorHost(params (string Name, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel(0);
        StartServer();
        Connector = ConnectorDouble.StartAsync().GetAwaiter().GetResult();
    }

    /// <summary>The clock of the host.</summary>
    public ShiftedTime Time { get; } = new();

    public Uri Address => ClientOptions.BaseAddress;

    public ConnectorDouble Connector { get; }

    internal CollectingLogs Logs { get; } = new();

    /// <summary>Ends when everything that was committed is delivered.</summary>
    public Task IdleAsync() => Services.GetRequiredService<OutboxDelivery>().IdleAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:Folder", _folder.Name);
        builder.UseSetting("DirectLine:TokensPerMinute", "10000");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.AddProvider(Logs));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            if (_settings.Any(s => s.Name == "MicrosoftAppId"))
            {
                services.AddSingleton<ServiceClientCredentialsFactory, FixedCredentials>();
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Connector.DisposeAsync().AsTask().GetAwaiter().GetResult();
            _folder.Dispose();
        }
    }
}
