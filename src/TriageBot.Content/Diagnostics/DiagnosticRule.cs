namespace TriageBot.Content.Diagnostics;

/// <summary>One kind of mistake in content.</summary>
/// <param name="Code">Its code, never given to another kind: <c>TB0107</c>.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Template">The message with its places: what was found, what was expected, what to do.</param>
/// <param name="Explanation">Why it is a mistake, for the editor who looks the code up.</param>
/// <param name="Severity">Whether the content stays usable.</param>
public sealed record DiagnosticRule(
    string Code,
    string Title,
    string Template,
    string Explanation,
    DiagnosticSeverity Severity = DiagnosticSeverity.Error);
