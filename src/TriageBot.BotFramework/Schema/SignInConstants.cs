namespace Microsoft.Bot.Schema;

/// <summary>Names of the activities that sign a user in.</summary>
public static class SignInConstants
{
    /// <summary>The user types the code that a sign-in page showed.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>The channel offers a token.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>The token service sends a token.</summary>
    public const string TokenResponseEventName = "tokens/response";
}
