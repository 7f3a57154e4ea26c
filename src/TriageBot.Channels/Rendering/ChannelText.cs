namespace TriageBot.Channels.Rendering;

/// <summary>
/// A text that a renderer adds to what the bot says, such as a button's label: by language (<c>de</c>) and id
/// (<c>commands.back</c>, <c>question.continue</c>). Null when there is none; then what it would stand on is left out.
/// </summary>
public delegate string? ChannelText(string language, string id);
