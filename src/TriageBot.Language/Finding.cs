namespace TriageBot.Language;

/// <summary>A fact that a text speaks about, with its place in the text.</summary>
/// <param name="Id">The fact, an option id of the protocol or an id of <c>dialogs/language/facts.yaml</c>.</param>
/// <param name="Status">What the text says about it.</param>
/// <param name="Start">First character of the words that say it, counted from 0.</param>
/// <param name="End">The position after the last character.</param>
public sealed record Finding(string Id, FindingStatus Status, int Start, int End);
