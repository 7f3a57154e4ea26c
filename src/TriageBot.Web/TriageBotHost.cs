using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.Extensions.Options;
using TriageBot.Channels.BotConnector;
using TriageBot.Channels.DirectLine;
using TriageBot.Channels.Summaries;
using TriageBot.Channels.Telegram;
using TriageBot.Content;
using TriageBot.Storage;

namespace TriageBot.Web;

/// <summary>Puts the parts of the product together.</summary>
internal static class TriageBotHost
{
    private const string DefaultAddress = "http://localhost:3978";
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static void AddTriageBot(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var storage = builder.Configuration.GetSection("Storage");
        var keys = new DirectoryInfo(Path.Combine(storage["Folder"] ?? new StoreOptions().Folder, "keys"));

        services.AddSingleton(TimeProvider.System);
        services.AddOptions<StoreOptions>().Bind(storage);
        services.AddDataProtection()
            .SetApplicationName("TriageBot")
            .PersistKeysToFileSystem(keys)
            // Each turn is sealed and opened: this way takes half the time of the default.
            .UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddSingleton(s => TurnStores.Open(
            s.GetRequiredService<IOptions<StoreOptions>>().Value,
            s.GetRequiredService<IDataProtectionProvider>(),
            s.GetRequiredService<TimeProvider>()));
        services.AddOptions<OperatorOptions>().BindConfiguration("Operator").ValidateOnStart();
        services.AddSingleton<IValidateOptions<OperatorOptions>, OperatorOptionsCheck>();
        services.AddContent(builder.Configuration["Content:Folder"]);
        services.AddBot();
        services.AddDirectLine(builder.Configuration.GetSection("DirectLine"), keys.FullName);
        services.AddBotConnector(builder.Configuration);
        services.AddSummaries(builder.Configuration["PublicUrl"]);
        services.AddTelegram(builder.Configuration.GetSection("Telegram"), builder.Configuration["PublicUrl"]);
        services.AddSingleton<OpenPicture>(s => path => s.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider
            .GetFileInfo(path) is { Exists: true } file ? file.CreateReadStream() : null);
        services.AddCompression();
        services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(20));

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (!AddressSettings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        // These write whole addresses, and the address of a stream holds a token.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning);
    }

    public static void UseTriageBot(this WebApplication app)
    {
        // What may be broken is looked at before anything is served: the content, then the store.
        app.Services.GetRequiredService<BotContent>();
        app.Services.GetRequiredService<ITurnStore>();

        app.UseMiddleware<FaultGuard>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseStatusCodePages(FaultGuard.DescribeAsync);
        app.UsePage();
        app.UseRouting();
        app.UseWebSockets(new WebSocketOptions
        {
            KeepAliveInterval = TimeSpan.FromSeconds(30),
            KeepAliveTimeout = TimeSpan.FromSeconds(30),
        });
        app.UseCors();
        app.MapDirectLine();
        app.MapBotConnector();
        app.MapHealth();
        app.MapWidgetTexts();
        app.MapPictures();
        app.MapOperatorPages();
        app.MapSummaries();
        app.MapTelegram();
    }
}
