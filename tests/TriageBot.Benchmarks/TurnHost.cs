using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TriageBot.Channels.DirectLine;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Turns;
using TriageBot.Content;
using TriageBot.Dialogs;
using TriageBot.Dialogs.Steps;
using TriageBot.Storage;

namespace TriageBot.Benchmarks;

/// <summary>The real bot behind the embedded Direct Line with SQLite on disk, as the product runs it.</summary>
internal static class TurnHost
{
    public static async Task<WebApplication> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["DirectLine:TokensPerMinute"] = "100000";
        builder.Services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")))
            .UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(s => TurnStores.Open(
            new StoreOptions { Folder = folder }, s.GetRequiredService<IDataProtectionProvider>(), TimeProvider.System));
        var (content, main) = ReadBot();
        builder.Services.AddSingleton<CreateBot>(storage =>
            new Dialogs.TriageBot(new ConversationState(storage), content, main, TimeProvider.System));
        TurnErrorReply giveUp = _ => throw new InvalidOperationException("A turn failed; the figures would mean nothing.");
        builder.Services.AddSingleton(giveUp);
        builder.Services.AddSingleton<ChannelText>((_, id) => id);
        builder.Services.AddDirectLine(builder.Configuration.GetSection("DirectLine"), folder);
        var app = builder.Build();
        app.UseWebSockets();
        app.UseCors();
        app.MapDirectLine();
        await app.StartAsync();
        return app;
    }

    public static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private static (ConversationContent Content, MainDialog Main) ReadBot()
    {
        var read = ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "dialogs")).Content!;
        var content = new ConversationContent(
            read.Protocols["back-cramps"],
            read.Texts,
            read.Texts.Keys.ToDictionary(
                language => language,
                _ => (Understand)((text, _) => new Language.Understanding { Text = text, Findings = [], Ask = [] })));
        return (content, new MainDialog(content.Protocol));
    }
}
