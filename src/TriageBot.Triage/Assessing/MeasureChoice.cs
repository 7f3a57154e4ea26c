using TriageBot.Triage.Answering;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>Chooses measures: level and fit first, then the caution matrix, where the strictest cell counts.</summary>
internal sealed class MeasureChoice(AnswerSet answers, Situation situation, Level level)
{
    private readonly List<CautionRow> _rows = [.. answers.Protocol.Cautions.Where(row => row.When.Holds(situation))];

    /// <summary>True when the measure is meant for this level and these answers, cautions aside.</summary>
    public bool Fits(Measure measure) =>
        measure.Levels.Contains(level) && (measure.When?.Holds(situation) ?? true);

    /// <summary>True when something of the measure may be shown.</summary>
    public bool Shows(Measure measure) => Fits(measure) && measure.Parts.Any(part => !Forbids(part).Any());

    /// <summary>What to show and what to withhold, in the order of the content.</summary>
    public (IReadOnlyList<Suggestion> Shown, IReadOnlyList<Withheld> Withheld) Choose()
    {
        var shown = new List<Suggestion>();
        var withheld = new List<Withheld>();
        foreach (var measure in answers.Protocol.Measures.Where(Fits))
        {
            var allowed = measure.Parts.Where(part => !Forbids(part).Any()).ToList();
            if (allowed.Count > 0)
            {
                shown.Add(Suggest(measure, allowed));
            }

            withheld.AddRange(measure.Parts.Except(allowed).Select(part => Withhold(measure, part)));
        }

        return (shown, withheld);
    }

    private IEnumerable<CautionRow> Forbids(Measure.Part part) => Rows(part, CautionRow.Effect.Hide);

    private IEnumerable<CautionRow> Rows(Measure.Part part, CautionRow.Effect effect) =>
        part.Column is null ? [] : _rows.Where(row => row.Cells.TryGetValue(part.Column, out var cell) && cell.Effect == effect);

    private Suggestion Suggest(Measure measure, List<Measure.Part> parts)
    {
        var ask = parts.SelectMany(part => Rows(part, CautionRow.Effect.Ask).Select(row => row.Cells[part.Column!].Note ?? row.Id));
        var notes = parts.SelectMany(part => Rows(part, CautionRow.Effect.Note).Select(row => row.Cells[part.Column!].Note ?? row.Id));
        return new Suggestion(measure, [.. parts.Select(part => part.Id)], ask.Any(), [.. ask.Concat(notes).Distinct()]);
    }

    private Withheld Withhold(Measure measure, Measure.Part part)
    {
        var rows = Forbids(part).ToList();
        var because = rows.SelectMany(row => EvidenceFinder.Of(row.When, situation, answers)).Distinct();
        return new Withheld(measure.Id, part.Id, [.. rows.Select(row => row.Id)], [.. because]);
    }
}
