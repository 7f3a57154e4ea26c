using Microsoft.Bot.Builder;

namespace TriageBot.Channels.Turns;

/// <summary>
/// How a bot tells the host whether the content of a turn may be stored. The bot sets the turn state entry
/// <see cref="StoreContent"/> to false for every turn that ends without consent; then what the person sent and what the
/// bot said to it are delivered, but only their places in the sequence are stored (replies that a channel must be called
/// with: until they are delivered). What the bot says of its own accord
/// (to a conversation update) is stored all the same, and so is what the bot writes to its state.
/// </summary>
public static class TurnPrivacy
{
    /// <summary>The key of a <see cref="bool"/> in <see cref="ITurnContext.TurnState"/>; absent means true.</summary>
    public const string StoreContent = "TriageBot.StoreContent";

    /// <summary>
    /// The key of a <see cref="bool"/> in <see cref="ITurnContext.TurnState"/>: true erases with the commit of this turn
    /// what all earlier turns of the conversation left in the record. The bot clears its state itself.
    /// </summary>
    public const string EraseRecord = "TriageBot.EraseRecord";

    internal static bool Erases(ITurnContext context) =>
        context.TurnState.TryGetValue(EraseRecord, out var value) && value is true;

    internal static bool AllowsContent(ITurnContext context) =>
        !context.TurnState.TryGetValue(StoreContent, out var value) || value is true;
}
