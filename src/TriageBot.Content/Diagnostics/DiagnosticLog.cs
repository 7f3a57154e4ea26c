using System.Globalization;

namespace TriageBot.Content.Diagnostics;

/// <summary>Collects every mistake of one part of the content. Not shared between threads.</summary>
internal sealed class DiagnosticLog
{
    private readonly List<ContentDiagnostic> _all = [];

    /// <summary>All mistakes so far, in the order they were found.</summary>
    public IReadOnlyList<ContentDiagnostic> All => _all;

    /// <summary>True when the part is not usable.</summary>
    public bool HasErrors => _all.Exists(one => one.IsError);

    /// <summary>Adds a mistake; the arguments fill the places of the rule's template.</summary>
    public void Report(DiagnosticRule rule, FilePosition position, params object?[] arguments)
    {
        // A place that has nothing to say leaves a second space behind.
        var message = string.Format(CultureInfo.InvariantCulture, rule.Template, arguments)
            .Replace("  ", " ", StringComparison.Ordinal).TrimEnd();
        _all.Add(new ContentDiagnostic(rule, position, message));
    }

    /// <summary>Takes over the mistakes of another part.</summary>
    public void Add(DiagnosticLog other) => _all.AddRange(other._all);

    /// <summary>All mistakes, each once, by file, line and column.</summary>
    public IReadOnlyList<ContentDiagnostic> Sorted() =>
        [.. _all.Distinct().OrderBy(one => one.Position).ThenBy(one => one.Code, StringComparer.Ordinal)];
}
