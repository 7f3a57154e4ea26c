using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TriageBot.Web.Tests.Doubles;

/// <summary>The whole product as it is started, with the real content and bot, on a port and a folder of its own.</summary>
public sealed class RealHost : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();
    private readonly (string Name, string Value)[] _settings;

    public RealHost()
        : this([])
    {
    }

    internal RealHost(params (string Name, string Value)[] settings)
        : this(0, settings)
    {
    }

    /// <summary>Starts on a port that others know before; 0 takes any.</summary>
    internal RealHost(int port, params (string Name, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel(port);
        StartServer();
    }

    /// <summary>The clock of the host.</summary>
    public ShiftedTime Time { get; } = new();

    public Uri Address => ClientOptions.BaseAddress;

    public string Database => _folder.PathOf("triagebot.db");

    internal CollectingLogs Logs { get; } = new();

    /// <summary>Opens a sealed value as the store does.</summary>
    public static byte[] Open(IDataProtectionProvider keys, byte[] secret) =>
        keys.CreateProtector("TriageBot.Storage.v1").Unprotect(secret);

    internal LineClient Client() => new(Address);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:Folder", _folder.Name);
        builder.UseSetting("DirectLine:TokensPerMinute", "10000");
        builder.UseSetting("DirectLine:TokenLifetime", "1.00:00:00");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.AddProvider(Logs));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _folder.Dispose();
        }
    }
}
