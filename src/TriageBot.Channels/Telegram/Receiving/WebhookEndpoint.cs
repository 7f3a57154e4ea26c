using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>POST /api/telegram: takes an update. Telegram sends it again until it is answered with 200.</summary>
internal sealed class WebhookEndpoint(UpdateHandler handler, WebhookSecret secret, ILogger<WebhookEndpoint> log)
{
    private const int LargestUpdate = 1024 * 1024;

    public async Task<IResult> PostAsync(HttpContext http)
    {
        if (!secret.IsIn(http.Request.Headers[WebhookSecret.Header] is [var sent] ? sent : null))
        {
            log.WebhookRefused();
            return Results.Unauthorized();
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestUpdate;
        }

        if (await ReadAsync(http) is not { } update)
        {
            // It would come again and again, and never be readable.
            log.UpdateUnreadable();
            return Results.Ok();
        }

        // From here on the turn is run to its end, whether or not Telegram still listens.
        return await handler.TakeAsync(update) ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Update?> ReadAsync(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<Update>(http.Request.Body, JsonBotAPI.Options, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
