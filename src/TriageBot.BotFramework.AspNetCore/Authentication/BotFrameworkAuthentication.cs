using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks who calls the bot, and gives the bot what it needs to call back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Whom the bot's own token is for, when it speaks without being asked.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();

    /// <summary>Checks the <c>Authorization</c> header of a request; throws <see cref="UnauthorizedAccessException"/>.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Makes the factory of clients that call under an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
