using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace TriageBot.BotFramework.AspNetCore.Tests.Doubles;

/// <summary>The Bot Connector's side of a conversation: takes what the bot posts, and gives the trouble that a test wants.</summary>
public sealed class ConnectorDouble : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _next;

    private ConnectorDouble()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public string ServiceUrl => _app.Urls.Single() + "/teams/";

    /// <summary>Everything that was taken, in order.</summary>
    public ConcurrentQueue<ConnectorCall> Calls { get; } = [];

    /// <summary>Decides what becomes of a request; null takes it.</summary>
    public Func<HttpContext, Task<bool>>? Trouble { get; set; }

    /// <summary>How many requests came, taken or not.</summary>
    public int Requests { get; private set; }

    public static async Task<ConnectorDouble> StartAsync()
    {
        var connector = new ConnectorDouble();
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>The messages of a conversation, in order.</summary>
    public JObject[] Messages(string conversation) =>
    [
        .. Calls.Where(c => c.Method == "POST" && c.Conversation == conversation)
            .Select(c => c.Body!).Where(b => (string?)b["type"] == "message"),
    ];

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        lock (Calls)
        {
            Requests++;
        }

        if (Trouble is { } trouble && await trouble(http))
        {
            return;
        }

        var path = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync();
        var id = string.Create(CultureInfo.InvariantCulture, $"svc-{Interlocked.Increment(ref _next)}");
        Calls.Enqueue(new ConnectorCall(
            http.Request.Method,
            path.Length > 3 ? Uri.UnescapeDataString(path[3]) : "",
            path.Length > 5 ? Uri.UnescapeDataString(path[5]) : null,
            id,
            http.Request.Headers.Authorization.ToString(),
            text.Length > 0 ? JObject.Parse(text) : null));
        http.Response.StatusCode = http.Request.Method == "POST" ? 201 : 200;
        await http.Response.WriteAsync(new JObject { ["id"] = id }.ToString());
    }
}
