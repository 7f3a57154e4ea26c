using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using TriageBot.Storage;

namespace TriageBot.Channels.BotConnector;

/// <summary>Maps the address that Azure Bot Service calls.</summary>
public static class BotConnectorEndpoint
{
    private const string Path = "/api/messages";
    private const int LargestActivity = 256 * 1024;

    /// <summary>Maps <c>POST /api/messages</c>, if the Bot Connector is there.</summary>
    public static IEndpointRouteBuilder MapBotConnector(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        if (services.GetService<CloudAdapter>() is { } adapter)
        {
            endpoints.MapPost(Path, http => TakeAsync(http, adapter, services.GetRequiredService<ConnectorBot>()));
        }

        return endpoints;
    }

    private static async Task TakeAsync(HttpContext http, CloudAdapter adapter, ConnectorBot bot)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestActivity;
        }

        var refusal = (HttpStatusCode?)null;
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
            refusal = bot.Refusal;
        }
        catch (StoreUnavailableException)
        {
            refusal = HttpStatusCode.ServiceUnavailable;
        }

        if (refusal is { } status && !http.Response.HasStarted)
        {
            http.Response.StatusCode = (int)status;
            http.Response.Headers.RetryAfter = "1";
        }
    }
}
