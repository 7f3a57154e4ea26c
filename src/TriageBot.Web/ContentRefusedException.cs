using TriageBot.Content.Diagnostics;

namespace TriageBot.Web;

/// <summary>The content has mistakes, so the host does not start. The message lists all of them.</summary>
public sealed class ContentRefusedException(IEnumerable<ContentDiagnostic> mistakes)
    : Exception($"The content has mistakes:{Environment.NewLine}{string.Join(Environment.NewLine, mistakes)}");
