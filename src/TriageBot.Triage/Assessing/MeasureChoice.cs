using TriageBot.Triage.Answering;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>Chooses measures: level and fit first, then the caution matrix, where the strictest cell counts.</summary>
internal sealed class MeasureChoice
{
    private readonly Protocol _protocol;
    private readonly Situation _situation;
    private readonly Level _level;
    private readonly List<CautionRow> _rows;

    public MeasureChoice(Protocol protocol, in Situation situation, Level level)
    {
        _protocol = protocol;
        _situation = situation;
        _level = level;
        _rows = [];
        foreach (var row in protocol.Cautions)
        {
            if (row.When.Holds(situation))
            {
                _rows.Add(row);
            }
        }
    }

    /// <summary>True when a measure would be shown that needs the cautions first, given all answers but those.</summary>
    public static bool WouldNeedCautions(Protocol protocol, Situation situation)
    {
        var fired = Urgency.Fired(protocol, situation, complete: true);
        if (Urgency.LevelOf(protocol, fired) is not { } level || level >= Level.Consultation24h)
        {
            return false;
        }

        situation = situation with { FiredRules = fired };
        situation = situation with { ShownCauses = CauseRanking.Indexes(CauseRanking.Rank(protocol, situation, level)) };
        var choice = new MeasureChoice(protocol, situation, level);
        return protocol.Measures.Any(measure =>
            measure.NeedsCautions && choice.Fits(measure) && measure.Parts.Any(part => !choice.IsForbidden(part)));
    }

    /// <summary>What to show and what to withhold, in the order of the content.</summary>
    public (IReadOnlyList<Suggestion> Shown, IReadOnlyList<Withheld> Withheld) Choose(AnswerSet answers)
    {
        var shown = new List<Suggestion>();
        var withheld = new List<Withheld>();
        var cautionsAreOpen = _level < Level.Consultation24h
            && _protocol.Questions.Any(question => question.ForMeasures && answers[question] is null);
        foreach (var measure in _protocol.Measures)
        {
            if (!Fits(measure))
            {
                continue;
            }

            var allowed = new List<Measure.Part>(measure.Parts.Count);
            foreach (var part in measure.Parts)
            {
                if (!IsForbidden(part))
                {
                    allowed.Add(part);
                }
            }

            if (allowed.Count > 0 && !(measure.NeedsCautions && cautionsAreOpen))
            {
                shown.Add(Suggest(measure, allowed));
            }

            if (allowed.Count < measure.Parts.Count)
            {
                withheld.AddRange(measure.Parts.Except(allowed).Select(part => Withhold(measure, part, answers)));
            }
        }

        return (shown, withheld);
    }

    private bool Fits(Measure measure) =>
        measure.Levels.Contains(_level) && (measure.When?.Holds(_situation) ?? true);

    private bool IsForbidden(Measure.Part part)
    {
        foreach (var row in _rows)
        {
            if (part.Column is { } column && row.Cells.TryGetValue(column, out var cell) && cell.Effect == CautionRow.Effect.Hide)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<CautionRow> Rows(Measure.Part part, CautionRow.Effect effect) => part.Column is { } column
        ? _rows.Where(row => row.Cells.TryGetValue(column, out var cell) && cell.Effect == effect)
        : [];

    private Suggestion Suggest(Measure measure, List<Measure.Part> parts)
    {
        var notes = new List<string>();
        AddNotes(notes, parts, CautionRow.Effect.Ask);
        var askFirst = notes.Count > 0;
        AddNotes(notes, parts, CautionRow.Effect.Note);
        return new Suggestion(measure, parts.ConvertAll(part => part.Id), askFirst, notes);
    }

    private void AddNotes(List<string> notes, List<Measure.Part> parts, CautionRow.Effect effect)
    {
        foreach (var part in parts)
        {
            foreach (var row in _rows)
            {
                if (part.Column is { } column && row.Cells.TryGetValue(column, out var cell) && cell.Effect == effect
                    && (cell.Note ?? row.Id) is var note && !notes.Contains(note))
                {
                    notes.Add(note);
                }
            }
        }
    }

    private Withheld Withhold(Measure measure, Measure.Part part, AnswerSet answers)
    {
        var rows = Rows(part, CautionRow.Effect.Hide).ToList();
        var because = rows.SelectMany(row => EvidenceFinder.Of(row.When, _situation, answers)).Distinct();
        return new Withheld(measure.Id, part.Id, [.. rows.Select(row => row.Id)], [.. because]);
    }
}
