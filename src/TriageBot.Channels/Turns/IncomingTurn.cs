using Microsoft.Bot.Schema;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>What a channel gives to the turn runner.</summary>
public sealed record IncomingTurn
{
    /// <summary>The conversation that the turn belongs to.</summary>
    public required ConversationKey Conversation { get; init; }

    /// <summary>The sender's id of the message; a second turn with it is answered from the record.</summary>
    public required string MessageId { get; init; }

    /// <summary>
    /// Makes the activity for the id that the record gives it. Called once for each attempt, because a bot may change it.
    /// </summary>
    public required Func<string, Activity> Activity { get; init; }

    /// <summary>The turn may begin a conversation that the store does not know.</summary>
    public bool Begins { get; init; }

    /// <summary>The activity comes from a person and stands in the record; otherwise it only wakes the bot.</summary>
    public bool FromPerson { get; init; } = true;

    /// <summary>The replies must be sent by a call to the channel, so they wait in the outbox until that succeeded.</summary>
    public bool AwaitsDelivery { get; init; }

    /// <summary>Adds to a reply what the channel's clients need (buttons, cards), in place.</summary>
    public Action<Activity>? Render { get; init; }
}
