namespace Microsoft.Bot.Connector;

/// <summary>A client of the Bot Connector's REST API.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service that is called.</summary>
    Uri BaseUri { get; set; }

    /// <summary>What can be done in conversations.</summary>
    IConversations Conversations { get; }
}
