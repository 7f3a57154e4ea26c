namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of the connector.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client for a service and an audience.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
