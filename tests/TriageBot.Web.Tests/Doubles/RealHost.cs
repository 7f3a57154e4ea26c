using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace TriageBot.Web.Tests.Doubles;

/// <summary>The whole product as it is started, with the real content and bot, on a port and a folder of its own.</summary>
public sealed class RealHost : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    public RealHost()
    {
        UseKestrel(0);
        StartServer();
    }

    internal LineClient Client() => new(ClientOptions.BaseAddress);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:Folder", _folder.Name);
        builder.UseSetting("DirectLine:TokensPerMinute", "10000");
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
