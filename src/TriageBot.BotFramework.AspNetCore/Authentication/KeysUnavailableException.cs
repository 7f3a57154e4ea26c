namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The signing keys cannot be had at the moment, so nobody can be checked; the same request may succeed later.</summary>
internal sealed class KeysUnavailableException(Exception inner)
    : Exception("The signing keys of the connector cannot be read.", inner);
