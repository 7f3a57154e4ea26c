using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Logic;

namespace TriageBot.Triage.Proving.Symbols;

/// <summary>The result of all people at once: causes, measures, advice, safety net. Mirrors the assessment.</summary>
internal sealed class ResultBits
{
    private const int FitsPartly = 3;
    private const int MostCauses = 3;
    private readonly Protocol _protocol;
    private readonly Circuit _circuit;
    private readonly SituationBits _situation;
    private readonly Dictionary<CautionRow, Bit> _rows;

    public ResultBits(Protocol protocol, SituationBits situation, Verdict verdict)
    {
        _protocol = protocol;
        _circuit = situation.Circuit;
        Verdict = verdict;
        _situation = situation with { FiredRules = verdict.Fired };
        var mayShow = _circuit.And(verdict.AtLeast(Level.SelfCare), !verdict.AtLeast(Level.Emergency));
        Bit[] shown = [.. protocol.Causes.Select(cause => _circuit.And(mayShow, Fits(cause)))];
        AllFittingCausesAreShown = !_circuit.AtLeast(shown, MostCauses + 1);
        _situation = _situation with { ShownCauses = shown };
        _rows = protocol.Cautions.ToDictionary(row => row, row => _situation.Holds(row.When));
    }

    /// <summary>The decision table.</summary>
    public Verdict Verdict { get; }

    /// <summary>No more causes fit than are shown at most; only then the causes here are those of the result.</summary>
    public Bit AllFittingCausesAreShown { get; }

    /// <summary>The cause is shown because of this pattern and no other.</summary>
    public Bit Shows(PossibleCause cause, CausePattern pattern) => _circuit.And(
        _circuit.And(_situation.ShownCauses[cause.Index], Fits(pattern)),
        !_circuit.Any(cause.Patterns.Where(other => other != pattern).Select(Fits)));

    /// <summary>The measure is meant for these answers, cautions aside.</summary>
    public Bit Fits(Measure measure) => _circuit.And(
        _circuit.Any(measure.Levels.Select(Verdict.Is)), _situation.HoldsIfAny(measure.When));

    /// <summary>A row of the caution matrix forbids the part.</summary>
    public Bit IsForbidden(Measure.Part part) => _circuit.Any(
        _protocol.Cautions.Where(row => Effect(row, part) == CautionRow.Effect.Hide).Select(row => _rows[row]));

    /// <summary>The part is shown, once the cautions are answered.</summary>
    public Bit Shows(Measure measure, Measure.Part part) => _circuit.And(Fits(measure), !IsForbidden(part));

    /// <summary>A measure would be shown that needs the cautions.</summary>
    public Bit NeedsCautions => _circuit.And(!Verdict.AtLeast(Level.Consultation24h), _circuit.Any(
        _protocol.Measures.Where(measure => measure.NeedsCautions)
            .SelectMany(measure => measure.Parts.Select(part => Shows(measure, part)))));

    /// <summary>The row applies and changes what is said about some measure.</summary>
    public Bit Matters(CautionRow row) => _circuit.And(_rows[row], _circuit.Any(
        from measure in _protocol.Measures
        from part in measure.Parts
        let effect = Effect(row, part)
        where effect is not null
        select effect == CautionRow.Effect.Hide ? Fits(measure) : Shows(measure, part)));

    /// <summary>The row applies to a measure that would fit otherwise.</summary>
    public Bit Meets(Measure measure, CautionRow row) => _circuit.And(Fits(measure), _rows[row]);

    /// <summary>The advice is the first of its level that applies.</summary>
    public Bit Shows(Advice advice) => _circuit.And(
        _circuit.And(Verdict.Is(advice.Level), _situation.HoldsIfAny(advice.When)),
        !_circuit.Any(_protocol.Advice.TakeWhile(other => other != advice).Where(other => other.Level == advice.Level)
            .Select(other => _situation.HoldsIfAny(other.When))));

    /// <summary>The line of the safety net is shown.</summary>
    public Bit Shows(WatchFor line) =>
        _circuit.And(_circuit.Any(line.Levels.Select(Verdict.Is)), _situation.HoldsIfAny(line.When));

    /// <summary>What a row does to a part; null when nothing.</summary>
    public static CautionRow.Effect? Effect(CautionRow row, Measure.Part part) =>
        part.Column is { } column && row.Cells.TryGetValue(column, out var cell) ? cell.Effect : null;

    private Bit Fits(PossibleCause cause) =>
        _circuit.And(!_situation.Holds(cause.HiddenWhen), _circuit.Any(cause.Patterns.Select(Fits)));

    private Bit Fits(CausePattern pattern) => _circuit.And(
        _situation.Holds(pattern.Anchor),
        _circuit.SumAtLeast([.. pattern.Weights.Select(weight => (_situation.Holds(weight.When), weight.Points))], FitsPartly));
}
