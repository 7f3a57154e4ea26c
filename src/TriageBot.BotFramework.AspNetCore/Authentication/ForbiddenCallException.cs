namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token is genuine, but does not allow this request: another service's address, or a channel that its key does not endorse.</summary>
internal sealed class ForbiddenCallException(string message) : UnauthorizedAccessException(message);
