namespace TriageBot.Content.Diagnostics;

/// <summary>Whether the host may start in spite of a diagnostic.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth a look; the content is usable.</summary>
    Warning,

    /// <summary>The content is not usable.</summary>
    Error,
}
