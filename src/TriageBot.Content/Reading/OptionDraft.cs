using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Reading;

/// <summary>An option before its conditions are read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Fact">Id of the fact that it states; null for none.</param>
/// <param name="Exclusive">True when it stands alone.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Fields">Its keys; null when it is written as a single word.</param>
internal sealed record OptionDraft(string Id, string? Fact, bool Exclusive, FilePosition Position, Fields? Fields);
