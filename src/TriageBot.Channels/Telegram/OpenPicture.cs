namespace TriageBot.Channels.Telegram;

/// <summary>
/// Opens a picture of the content as PNG, by its path below the host (<c>images/back-cramps/warmth.png</c>); null when there is none.
/// </summary>
public delegate Stream? OpenPicture(string path);
