using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Turns;
using TriageBot.Content;
using TriageBot.Content.Pictures;

namespace TriageBot.Web.Tests.Doubles;

/// <summary>The whole product on a port of its own, with a counting bot and its data in a given folder.</summary>
internal sealed class WebHost : WebApplicationFactory<Program>
{
    private readonly string _folder;
    private readonly (string Name, string Value)[] _settings;

    private WebHost(string folder, (string Name, string Value)[] settings) => (_folder, _settings) = (folder, settings);

    public CollectingLogs Logs { get; } = new();

    /// <summary>Runs at the begin of each turn, inside it.</summary>
    public Func<ITurnContext, Task>? BeforeTurn { get; set; }

    public Uri Address => ClientOptions.BaseAddress;

    public static WebHost Start(string folder, params (string Name, string Value)[] settings)
    {
        var host = new WebHost(folder, settings);
        host.UseKestrel(0);
        host.StartServer();
        return host;
    }

    public LineClient Client() => new(Address);

    public async Task<LineClient> BeginAsync()
    {
        var client = Client();
        await client.GetTokenAsync();
        await client.StartAsync();
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:Folder", _folder);
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.AddProvider(Logs));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(SmallContent);
            services.AddSingleton<ChannelText>((_, id) => id);
            services.AddSingleton<CreateBot>(storage => new CountingBot(storage, BeforeTurn));
            services.AddSingleton<TurnErrorReply>(_ => MessageFactory.Text("sorry"));
        });
    }

    private static BotContent SmallContent => new()
    {
        Protocols = new Dictionary<string, Triage.Protocols.Protocol>(),
        Texts = new Dictionary<string, Triage.Texts.TextCatalogue>(),
        WidgetTexts = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["de"] = new Dictionary<string, string> { ["title"] = "Rücken-Check" },
            ["de-einfach"] = new Dictionary<string, string> { ["title"] = "Rücken-Check leicht" },
            ["en"] = new Dictionary<string, string> { ["title"] = "Back check" },
        },
        Pictures = [new Picture("sample", "pose", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'/>"u8.ToArray())],
    };
}
