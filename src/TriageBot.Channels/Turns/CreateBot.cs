using Microsoft.Bot.Builder;

namespace TriageBot.Channels.Turns;

/// <summary>
/// Makes the bot of one turn. What it writes to the storage becomes part of the turn's transaction; so the bot must keep
/// nothing of the conversation anywhere else.
/// </summary>
/// <param name="storage">The state of this conversation during this turn; of no use afterwards.</param>
public delegate IBot CreateBot(IStorage storage);
