using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>A client over a shared <see cref="HttpClient"/>; cheap to make, one for each turn.</summary>
internal sealed class RestConnectorClient : IConnectorClient
{
    public RestConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient http)
    {
        BaseUri = baseUri;
        Conversations = new RestConversations(this, credentials, http);
    }

    public Uri BaseUri { get; set; }

    public IConversations Conversations { get; }

    public void Dispose()
    {
        // The HttpClient is the host's.
    }
}
