using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace TriageBot.BotFramework.AspNetCore.Tests.Doubles;

/// <summary>A cloud adapter with a bot behind it, as any Bot Framework bot is hosted.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private BotHost(CloudAdapter adapter, IBot bot)
    {
        Adapter = adapter;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(http => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
    }

    public CloudAdapter Adapter { get; }

    public static async Task<BotHost> StartAsync(IBot bot, params (string Name, string Value)[] settings)
    {
        var host = new BotHost(new CloudAdapter(Settings(settings)), bot);
        await host._app.StartAsync();
        return host;
    }

    public static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build();

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string? authorization, string body, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, new Uri(_app.Urls.Single() + "/api/messages"));
        request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public static JObject Message(string text = "hello", string serviceUrl = Tokens.ServiceUrl, string channel = "msteams") => new()
    {
        ["type"] = "message",
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = channel,
        ["serviceUrl"] = serviceUrl,
        ["text"] = text,
        ["from"] = new JObject { ["id"] = "29:person", ["name"] = "A Person" },
        ["recipient"] = new JObject { ["id"] = "28:bot" },
        ["conversation"] = new JObject { ["id"] = "a:1", ["conversationType"] = "personal" },
    };

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
