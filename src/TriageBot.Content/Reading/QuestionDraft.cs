using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>A question before its conditions are read: they may name facts and definitions of the whole protocol.</summary>
internal sealed record QuestionDraft
{
    public required string Id { get; init; }

    public required int Index { get; init; }

    public required QuestionType Type { get; init; }

    public required Question.Quantity Measures { get; init; }

    public required IReadOnlyList<OptionDraft> Options { get; init; }

    public required int Minimum { get; init; }

    public required int Maximum { get; init; }

    public required Fields Fields { get; init; }

    public FilePosition Position => Fields.PositionOf("id");
}
