namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for an answer.</summary>
public static class InputHints
{
    /// <summary>The bot is ready but not waiting.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot is not ready.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot waits for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}
