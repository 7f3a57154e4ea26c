namespace Microsoft.Bot.Builder;

/// <summary>The state of a user, in whatever conversation of the channel.</summary>
public class UserState : BotState
{
    /// <summary>Creates the state.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <summary>The key: channel and user.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks one of them.</exception>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/users/{StateKey.User(turnContext)}";
}
