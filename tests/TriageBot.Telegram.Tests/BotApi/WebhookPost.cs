using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>Posts updates to the bot, again and again until it takes them.</summary>
internal sealed class WebhookPost(string url, string secret)
{
    private const string Header = "X-Telegram-Bot-Api-Secret-Token";

    private static readonly HttpClient Http = new();

    /// <summary>What the posts were answered with.</summary>
    public ConcurrentQueue<HttpStatusCode> Answers { get; } = new();

    public string Url => url;

    public string Secret => secret;

    /// <summary>Ends when the update was taken.</summary>
    public async Task DeliverAsync(JsonObject update)
    {
        while (await PostAsync(update.ToJsonString(), secret) != HttpStatusCode.OK)
        {
            await Task.Yield();
        }
    }

    /// <summary>Posts once; null when nobody listens.</summary>
    public async Task<HttpStatusCode?> PostAsync(string body, string? withSecret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (withSecret is not null)
        {
            request.Headers.Add(Header, withSecret);
        }

        try
        {
            using var response = await Http.SendAsync(request);
            Answers.Enqueue(response.StatusCode);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
