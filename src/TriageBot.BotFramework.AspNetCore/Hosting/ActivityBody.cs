using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests, and writes the answers to invokes.</summary>
internal static class ActivityBody
{
    /// <summary>The activity of a request; null when the body is none.</summary>
    public static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
            using var text = new StreamReader(new MemoryStream(body.GetBuffer(), 0, (int)body.Length), Encoding.UTF8);
            using var json = new JsonTextReader(text) { MaxDepth = 64 };
            var activity = ConnectorJson.Serializer.Deserialize<Activity>(json);
            return string.IsNullOrEmpty(activity?.Type) || json.Read() ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            // A property holds what its type cannot.
            return null;
        }
    }

    /// <summary>Writes the answer to an invoke; other activities are answered with nothing.</summary>
    public static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is null)
        {
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(ConnectorJson.ToUtf8(answer.Body), cancellationToken).ConfigureAwait(false);
    }
}
