using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.DirectLine;

/// <summary>The body of calls that work without one.</summary>
internal static class OptionalBody
{
    public static async ValueTask<(JObject? Body, DirectLineFault? Fault)> ReadAsync(HttpContext http, int limit)
    {
        if (await RequestBody.ReadAsync(http.Request, limit, http.RequestAborted) is not { } bytes)
        {
            return (null, DirectLineFault.TooLarge(limit));
        }

        if (bytes.Length == 0)
        {
            return (null, null);
        }

        try
        {
            return (PostedActivity.ParseObject(bytes), null);
        }
        catch (Exception e) when (e is JsonException or System.Text.Json.JsonException)
        {
            return (null, DirectLineFault.Malformed("The body is not a JSON object."));
        }
    }
}
