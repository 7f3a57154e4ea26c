namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot demands of its callers beyond a good token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry besides that of the activity's channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
