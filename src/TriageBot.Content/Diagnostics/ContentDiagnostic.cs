namespace TriageBot.Content.Diagnostics;

/// <summary>A mistake in a content file.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
public sealed record ContentDiagnostic(DiagnosticRule Rule, FilePosition Position, string Message)
{
    /// <summary>The code of the kind: <c>TB0107</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>True when the content is not usable because of it.</summary>
    public bool IsError => Rule.Severity == DiagnosticSeverity.Error;

    /// <summary>The line that build logs, editors and CI understand: <c>path(line,column): error TB0107: message</c>.</summary>
    public override string ToString() => $"{Position}: {(IsError ? "error" : "warning")} {Code}: {Message}";
}
