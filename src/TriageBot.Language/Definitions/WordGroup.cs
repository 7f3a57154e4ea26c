namespace TriageBot.Language.Definitions;

/// <summary>Words and phrases that mean the same, under one name that rules use.</summary>
/// <param name="Id">The name, such as <c>numb</c>.</param>
/// <param name="Phrases">The words and phrases.</param>
/// <param name="KeepsParts">True when the single words of its phrases go on counting on their own.</param>
/// <param name="IsAside">True when it neither hides words of others nor is hidden by their phrases, as numbers and times.</param>
public sealed record WordGroup(string Id, IReadOnlyList<Phrase> Phrases, bool KeepsParts = false, bool IsAside = false);
