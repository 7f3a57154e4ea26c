using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>Where the bot wants updates to be posted.</summary>
internal sealed class WebhookPost(string url, string secret)
{
    private const string Header = "X-Telegram-Bot-Api-Secret-Token";

    private static readonly HttpClient Http = new();

    public string Url => url;

    public string Secret => secret;

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
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
