namespace Microsoft.Bot.Builder;

/// <summary>The state of a conversation, whoever speaks in it.</summary>
public class ConversationState : BotState
{
    /// <summary>Creates the state.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <summary>The key: channel and conversation.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks one of them.</exception>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}";
}
