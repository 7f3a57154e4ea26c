using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>
/// A Bot API server after the published documentation, strict where Telegram is: unknown methods and fields, lengths, keyboards, ids
/// of other chats, unchanged messages. Telegram.Bot, which the host calls it with, is the independent judge of its answers.
/// </summary>
internal sealed class BotApiServer : IAsyncDisposable
{
    public const string Token = "1234567:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";
    public const string UserName = "triage_test_bot";

    private readonly WebApplication _app;
    private readonly Methods _methods;
    private volatile TaskCompletionSource _registered = New();

    private BotApiServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _methods = new Methods(this);
        _app.Map("/bot{token}/{method}", AnswerAsync);
        Deliver = PostAsync;
    }

    public Uri Address => new(_app.Urls.Single());

    public ChatBook Chats { get; } = new();

    public UpdateQueue Updates { get; } = new();

    /// <summary>Presses that are not acknowledged yet.</summary>
    public ConcurrentDictionary<string, byte> Unanswered { get; } = new();

    private readonly ConcurrentDictionary<string, TaskCompletionSource<string?>> _words = new();

    /// <summary>Commands of the menu, by language; empty for all others.</summary>
    public ConcurrentDictionary<string, JsonArray> Commands { get; } = new();

    /// <summary>Where updates are posted; null while the bot polls.</summary>
    public WebhookPost? Webhook
    {
        get;
        set
        {
            var before = _registered;
            (field, _registered) = (value, New());
            before.SetResult();
        }
    }

    /// <summary>Brings an update to the bot's webhook; a test may bring it late, or twice.</summary>
    public Func<JsonObject, Task> Deliver { get; set; }

    /// <summary>Refuses calls at will; null lets a call pass.</summary>
    public Func<ApiCall, Refusal?> Fault { get; set; } = _ => null;

    /// <summary>Every call that was let in, with the chat it was for.</summary>
    public ConcurrentQueue<(string Method, long? Chat)> Calls { get; } = new();

    /// <summary>What broke the rules.</summary>
    public ConcurrentQueue<string> Broken { get; } = new();

    public static async Task<BotApiServer> StartAsync()
    {
        var server = new BotApiServer();
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Ends when the bot has said where updates are to be posted.</summary>
    public Task WebhookAsync() => Webhook is null ? _registered.Task : Task.CompletedTask;

    /// <summary>Ends when the bot says so anew: it was started again.</summary>
    public Task RestartAsync() => _registered.Task;

    /// <summary>What the acknowledgement of a press says to the person; ends when there is one.</summary>
    public Task<string?> WordOfAsync(string query) => Acknowledgement(query).Task.WaitAsync(TimeSpan.FromSeconds(100));

    /// <summary>A press is acknowledged; false when it is none, or was before.</summary>
    public bool Acknowledge(string query, string? word)
    {
        var waited = Unanswered.TryRemove(query, out _);
        Acknowledgement(query).TrySetResult(word);
        return waited;
    }

    /// <summary>Something happened in a chat that the bot is to know.</summary>
    /// <returns>Ends when the bot needs it no more.</returns>
    public Task Happen(string kind, JsonObject content)
    {
        var webhook = Webhook;
        var (id, update) = Updates.Add(kind, content, waits: webhook is null);
        return webhook is null ? Updates.ConfirmedAsync(id) : Deliver(update);
    }

    /// <summary>Posts an update until the bot takes it; while nobody listens, until it was started again.</summary>
    public async Task PostAsync(JsonObject update)
    {
        while (true)
        {
            var restart = RestartAsync();
            switch (await Webhook!.PostAsync(update.ToJsonString(), Webhook.Secret))
            {
                case HttpStatusCode.OK:
                    return;
                case null:
                    await restart;
                    break;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TaskCompletionSource<string?> Acknowledgement(string query) =>
        _words.GetOrAdd(query, _ => new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task AnswerAsync(HttpContext http)
    {
        try
        {
            if ((string?)http.Request.RouteValues["token"] != Token)
            {
                throw new Refusal(401, "Unauthorized");
            }

            var call = await ApiCall.ReadAsync((string)http.Request.RouteValues["method"]!, http.Request);
            Calls.Enqueue((call.Method, call.Has("chat_id") ? call.OptionalNumber("chat_id") : null));
            if (Fault(call) is { } fault)
            {
                throw fault;
            }

            var result = await _methods.RunAsync(call, http.RequestAborted);
            await WriteAsync(http, 200, new JsonObject { ["ok"] = true, ["result"] = result });
        }
        catch (Refusal e)
        {
            if (e.Status == 400 && !Methods.IsUsual(e))
            {
                Broken.Enqueue(e.Message);
            }

            var error = new JsonObject { ["ok"] = false, ["error_code"] = e.Status, ["description"] = e.Message };
            if (e.RetryAfter is { } seconds)
            {
                error["parameters"] = new JsonObject { ["retry_after"] = seconds };
            }

            await WriteAsync(http, e.Status, error);
        }
    }

    private static Task WriteAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString(), http.RequestAborted);
    }
}
