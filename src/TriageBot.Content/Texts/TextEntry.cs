using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Texts;

/// <summary>One sentence of one language.</summary>
/// <param name="Key">Dotted key: <c>questions.q_cauda.title</c>.</param>
/// <param name="Value">The sentence.</param>
/// <param name="KeyPosition">Where its key stands.</param>
/// <param name="Position">Where the sentence begins.</param>
internal sealed record TextEntry(string Key, string Value, FilePosition KeyPosition, FilePosition Position);
