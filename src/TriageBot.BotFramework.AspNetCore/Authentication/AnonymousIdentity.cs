using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The caller of a bot without credentials: nobody was checked.</summary>
internal static class AnonymousIdentity
{
    public static ClaimsIdentity Create() => new(
        [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
        AuthenticationConstants.AnonymousAuthType);
}
