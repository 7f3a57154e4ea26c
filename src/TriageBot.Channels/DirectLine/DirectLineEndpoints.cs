using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TriageBot.Storage;

namespace TriageBot.Channels.DirectLine;

/// <summary>Maps the embedded Direct Line 3.0.</summary>
public static class DirectLineEndpoints
{
    /// <summary>The name of the CORS policy of these end points.</summary>
    public const string CorsPolicy = "DirectLine";

    /// <summary>
    /// Maps <c>/v3/directline</c> and <c>/api/token</c>. The host uses WebSockets and CORS before it.
    /// </summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var stream = services.GetRequiredService<StreamEndpoint>();
        var gate = services.GetRequiredService<Gate>();

        endpoints.MapPost("/api/token", Answering(tokens.ForPageAsync)).RequireCors(CorsPolicy);
        endpoints.MapPost("/api/token/renew", Answering(tokens.RenewAsync)).RequireCors(CorsPolicy);
        var line = endpoints.MapGroup(DirectLineChannel.Path);
        line.RequireCors(CorsPolicy);
        line.MapPost("tokens/generate", Answering(tokens.GenerateAsync));
        line.MapPost("tokens/refresh", Answering(tokens.RefreshAsync));
        line.MapPost("conversations", Answering(async http =>
        {
            var (caller, fault) = await gate.AdmitAsync(http.Request);
            return caller is null ? fault : await conversations.StartAsync(http, caller);
        }));
        line.MapGet("conversations/{id}", Inside(gate, conversations.ResumeAsync));
        line.MapGet("conversations/{id}/activities", Inside(gate, activities.ReadAsync));
        line.MapPost("conversations/{id}/activities", Inside(gate, activities.PostAsync));
        line.MapPost("conversations/{id}/upload", Inside(gate, activities.UploadAsync));
        line.MapGet("conversations/{id}/stream", Answering(http => stream.StreamAsync(http, IdIn(http))));
        return endpoints;
    }

    private static RequestDelegate Inside(Gate gate, Func<HttpContext, Caller, string, Task<DirectLineFault?>> handle) =>
        Answering(async http =>
        {
            var (caller, fault) = await gate.AdmitAsync(http.Request);
            return caller is null ? fault
                : caller.MayEnter(IdIn(http)) ? await handle(http, caller, IdIn(http))
                : DirectLineFault.ConversationUnknown;
        });

    private static RequestDelegate Answering(Func<HttpContext, Task<DirectLineFault?>> handle) => async http =>
    {
        DirectLineFault? fault;
        try
        {
            fault = await handle(http);
        }
        catch (StoreUnavailableException)
        {
            fault = DirectLineFault.Busy;
        }
        catch (BadHttpRequestException e)
        {
            fault = new DirectLineFault(e.StatusCode, "BadRequest", "The request could not be read.");
        }

        if (fault is not null && !http.Response.HasStarted)
        {
            await fault.WriteAsync(http.Response);
        }
    };

    private static string IdIn(HttpContext http) => (string)http.Request.RouteValues["id"]!;
}
