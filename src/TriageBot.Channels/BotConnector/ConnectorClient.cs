namespace TriageBot.Channels.BotConnector;

/// <summary>The client that calls the connector and reads its keys; one for the life of the host.</summary>
internal sealed class ConnectorClient : IHttpClientFactory, IDisposable
{
    // A call that is given up may have arrived, and is repeated: so the connector gets time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AddressLifetime = TimeSpan.FromMinutes(2);

    private readonly HttpClient _client = new(new SocketsHttpHandler { PooledConnectionLifetime = AddressLifetime })
    {
        Timeout = Patience,
    };

    public HttpClient CreateClient(string name) => _client;

    public void Dispose() => _client.Dispose();
}
