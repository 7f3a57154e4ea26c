using TriageBot.Content.Diagnostics;

namespace TriageBot.Content;

/// <summary>What reading the dialogs folder gave.</summary>
/// <param name="Content">The content; null when a mistake makes it unusable.</param>
/// <param name="Diagnostics">Every mistake, by file, line and column.</param>
public sealed record ContentResult(BotContent? Content, IReadOnlyList<ContentDiagnostic> Diagnostics)
{
    /// <summary>The mistakes that make the content unusable.</summary>
    public IEnumerable<ContentDiagnostic> Errors => Diagnostics.Where(one => one.IsError);
}
