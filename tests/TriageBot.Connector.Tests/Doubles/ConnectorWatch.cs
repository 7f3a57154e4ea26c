using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace TriageBot.Connector.Tests.Doubles;

/// <summary>Waits at a connector for an activity of a type in a conversation.</summary>
internal sealed class ConnectorWatch : IDisposable
{
    private readonly ConnectorDouble _connector;

    public ConnectorWatch(ConnectorDouble connector, string conversation, string type, TaskCompletionSource seen)
    {
        _connector = connector;
        connector.Trouble = async http =>
        {
            http.Request.EnableBuffering();
            using var reader = new StreamReader(http.Request.Body, leaveOpen: true);
            var activity = JObject.Parse(await reader.ReadToEndAsync());
            http.Request.Body.Position = 0;
            if ((string?)activity["type"] == type && (string?)activity["conversation"]?["id"] == conversation)
            {
                seen.TrySetResult();
            }

            return false;
        };
    }

    public void Dispose() => _connector.Trouble = null;
}
