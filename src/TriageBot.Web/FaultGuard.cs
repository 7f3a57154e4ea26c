using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace TriageBot.Web;

/// <summary>The last line: what nobody expected becomes a short JSON answer, and a log line without anything that was sent.</summary>
internal sealed class FaultGuard(RequestDelegate next, ILogger<FaultGuard> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer to.
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            await WriteAsync(http.Response, e.StatusCode);
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            // An exception's message may quote what was sent; its type and place do not.
            log.RequestFailed(e.GetType().FullName, e.StackTrace);
            http.Response.Clear();
            await WriteAsync(http.Response, StatusCodes.Status500InternalServerError);
        }
    }

    /// <summary>Answers that would have no body get a short JSON one.</summary>
    public static Task DescribeAsync(StatusCodeContext context) =>
        WriteAsync(context.HttpContext.Response, context.HttpContext.Response.StatusCode);

    private static async Task WriteAsync(HttpResponse response, int status)
    {
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        var reason = ReasonPhrases.GetReasonPhrase(status);
        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", reason.Replace(" ", "", StringComparison.Ordinal));
        json.WriteString("message", $"{reason}.");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
