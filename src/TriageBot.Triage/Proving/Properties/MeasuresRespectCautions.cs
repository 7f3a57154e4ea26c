using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>
/// No measure is shown with an answer that forbids it, and none at an emergency. For every measure and every row that forbids
/// it somebody is looked for who would get it otherwise; the real assessment must withhold it and name the row.
/// </summary>
internal static class MeasuresRespectCautions
{
    public const string Id = "measures-respect-cautions";

    public static ProvedProperty Prove(Protocol protocol, Witnesses witnesses)
    {
        var failures = new List<ProofFailure>();
        var pairs = (from measure in protocol.Measures
                     from part in measure.Parts
                     from row in protocol.Cautions
                     where ResultBits.Effect(row, part) == CautionRow.Effect.Hide
                     select (measure, part, row)).ToList();
        foreach (var (measure, part, row) in pairs)
        {
            if (witnesses.Find(witnesses.Result.Meets(measure, row)) is { } answers && !Withholds(answers, measure, part, row))
            {
                failures.Add(new($"{measure.Id}.{part.Id}", $"It is not withheld, although '{row.Id}' forbids it.", answers));
            }
        }

        failures.AddRange(protocol.Measures.Where(measure => measure.Levels.Any(level => level >= Level.Emergency))
            .Select(measure => new ProofFailure(measure.Id, "It may be shown at an emergency.", null)));
        failures.AddRange(protocol.Rules.Where(rule => rule is { Level: >= Level.Emergency, OnlyFrom: null })
            .Select(rule => SaysMore(witnesses, rule)).OfType<ProofFailure>());
        return new(Id, "No measure is shown with an answer that forbids it; at an emergency no measure and no cause is shown.",
            pairs.Count + protocol.Measures.Count + protocol.Rules.Count(rule => rule.Level >= Level.Emergency), failures);
    }

    private static bool Withholds(Answering.AnswerSet answers, Measure measure, Measure.Part part, CautionRow row)
    {
        var result = Assessor.Assess(answers, DateTimeOffset.UnixEpoch);
        return !result.Suggestions.Any(one => one.Measure == measure && one.Parts.Contains(part.Id))
            && result.Withheld.Any(one => one.Measure == measure.Id && one.Part == part.Id && one.Reasons.Contains(row.Id));
    }

    private static ProofFailure? SaysMore(Witnesses witnesses, UrgencyRule rule)
    {
        if (witnesses.Find(witnesses.Result.Verdict.Fired[rule.Index]) is not { } answers)
        {
            return null;
        }

        var result = Assessor.Assess(answers, DateTimeOffset.UnixEpoch);
        return result.Causes.Count == 0 && result.Suggestions.Count == 0 && result.CauseAnswer == CauseAnswer.Withheld
            ? null : new(rule.Id, "A cause or a measure is shown at an emergency.", answers);
    }
}
