using Microsoft.Bot.Schema;

namespace TriageBot.Channels.Turns;

/// <summary>The kind sentence that a person gets when a turn failed through a mistake of ours, in the language of what they sent.</summary>
public delegate Activity TurnErrorReply(Activity incoming);
