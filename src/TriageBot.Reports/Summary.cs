namespace TriageBot.Reports;

/// <summary>
/// What a doctor should know of a conversation, on one page: what was answered, never what it might be. Every sentence
/// stands in the language of the summary.
/// </summary>
public sealed record Summary
{
    /// <summary>Language of all sentences for screen readers: <c>de</c>, <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>When it was made and from which version of the questions.</summary>
    public required string Made { get; init; }

    /// <summary>How urgent, where and when; null while the level cannot be told.</summary>
    public required string? Urgency { get; init; }

    /// <summary>The parts, in order; none is empty.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>What the page is and what it is not.</summary>
    public required IReadOnlyList<string> Footer { get; init; }

    /// <summary>One part of the page.</summary>
    /// <param name="Id">What it is: <c>red_flags</c>, <c>complaint</c>, <c>unsure</c>, <c>stated</c>, <c>denied</c>.</param>
    /// <param name="Heading">Its heading.</param>
    /// <param name="Rows">What it says.</param>
    public sealed record Part(string Id, string Heading, IReadOnlyList<Row> Rows);

    /// <summary>One line: what was asked, and what was answered.</summary>
    /// <param name="Asked">The question or the subject; empty when the answer speaks for itself.</param>
    /// <param name="Answered">The answer.</param>
    public sealed record Row(string Asked, string Answered);
}
