namespace Microsoft.Bot.Builder;

/// <summary>The state of one user in one conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Creates the state.</summary>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <summary>The key: channel, conversation and user.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks one of them.</exception>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}/users/{StateKey.User(turnContext)}";
}
