using TriageBot.Storage;

namespace TriageBot.Web;

/// <summary>
/// What an operator's tools ask: <c>/health/live</c>, is the process alive; <c>/health/ready</c>, can it take a turn now.
/// </summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<ITurnStore>();
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Health).FullName!);
        app.MapGet("/health/live", () => Results.Json(new { status = "alive" }));
        app.MapGet("/health/ready", async (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            try
            {
                await store.CheckAsync(http.RequestAborted);
                return Results.Json(new { status = "ready" });
            }
            catch (StoreUnavailableException e)
            {
                log.NotReady(e.Fault);
                return Results.Json(
                    new { status = "unavailable", fault = e.Fault.ToString() },
                    statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
