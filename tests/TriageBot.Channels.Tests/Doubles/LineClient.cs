using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Tests.Doubles;

/// <summary>A client of the embedded Direct Line that says what it is told to say, right or wrong.</summary>
internal sealed class LineClient(Uri host)
{
    private static readonly HttpClient Http = new();

    public string Token { get; set; } = "";

    public string ConversationId { get; set; } = "";

    public string StreamUrl { get; private set; } = "";

    private string Path => $"v3/directline/conversations/{ConversationId}";

    public async Task<Answer> SendAsync(
        HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(host, path)) { Content = content };
        if (Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer(
            response.StatusCode,
            body.StartsWith('{') ? JObject.Parse(body) : [],
            response.Headers.ToDictionary(h => h.Key, h => string.Join(',', h.Value)));
    }

    public Task<Answer> PostAsync(string path, string json = "", params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"), headers);

    public async Task<Answer> GetTokenAsync(string body = "", params (string Name, string Value)[] headers)
    {
        var answer = await PostAsync("api/token", body, headers);
        Token = (string?)answer.Json["token"] ?? "";
        ConversationId = (string?)answer.Json["conversationId"] ?? "";
        return answer;
    }

    public async Task<Answer> StartAsync(string body = "")
    {
        var answer = await PostAsync("v3/directline/conversations", body);
        Token = (string?)answer.Json["token"] ?? Token;
        ConversationId = (string?)answer.Json["conversationId"] ?? ConversationId;
        StreamUrl = (string?)answer.Json["streamUrl"] ?? "";
        return answer;
    }

    public async Task<Answer> ResumeAsync(string? watermark = null)
    {
        var answer = await SendAsync(HttpMethod.Get, $"{Path}?watermark={watermark}");
        StreamUrl = (string?)answer.Json["streamUrl"] ?? "";
        return answer;
    }

    public Task<Answer> PostActivityAsync(string json) => PostAsync($"{Path}/activities", json);

    public Task<Answer> SayAsync(string text, string? clientId = null) => PostActivityAsync(new JObject
    {
        ["type"] = "message",
        ["from"] = new JObject { ["id"] = "me" },
        ["text"] = text,
        ["channelData"] = clientId is null ? null : new JObject { ["clientActivityID"] = clientId },
    }.ToString());

    public Task<Answer> UploadAsync(HttpContent parts) => SendAsync(HttpMethod.Post, $"{Path}/upload?userId=me", parts);

    public Task<Answer> ReadAsync(string? watermark = null) =>
        SendAsync(HttpMethod.Get, $"{Path}/activities?watermark={watermark}");

    /// <summary>The texts of everything that was said.</summary>
    public async Task<string[]> TextsAsync() => TextsIn((await ReadAsync()).Json);

    public static string[] TextsIn(JObject set) => [.. set["activities"]!.Select(a => (string?)a["text"] ?? "")];

    public async Task<ClientWebSocket> OpenStreamAsync(string? url = null, string? origin = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        try
        {
            await socket.ConnectAsync(new Uri(url ?? StreamUrl), default);
        }
        catch (WebSocketException)
        {
            Assert.NotEqual(HttpStatusCode.SwitchingProtocols, socket.HttpStatusCode);
        }

        return socket;
    }

    /// <summary>The next frame of a stream; null when it is closed.</summary>
    public static async Task<JObject?> NextAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var text = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            text.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);

        return received.MessageType == WebSocketMessageType.Close
            ? null
            : JObject.Parse(Encoding.UTF8.GetString(text.ToArray()));
    }

    internal sealed record Answer(HttpStatusCode Status, JObject Json, IReadOnlyDictionary<string, string> Headers)
    {
        public string? Error => (string?)Json["error"]?["code"];
    }
}
