using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>
/// Whoever answers fewer questions because of an emergency, or because they want only the assessment, gets no lower level than
/// with all questions, unless a stop rule ended the interview: that is at an emergency at least.
/// </summary>
internal static class ShortcutsAreSafe
{
    public const string Id = "shortcuts-are-safe";

    public static ProvedProperty Prove(AnswerSpace space)
    {
        var circuit = space.Circuit;
        var rules = space.Protocol.Rules;
        var failures = new List<ProofFailure>();
        var full = new WalkBits(space, WalkBits.Shortcuts.None, onlyOffered: true);
        var fullVerdict = new Verdict(rules, full.End, complete: Bit.False);
        foreach (var shortcuts in new[] { WalkBits.Shortcuts.Emergencies, WalkBits.Shortcuts.OnlyAssessment })
        {
            var walk = new WalkBits(space, shortcuts, onlyOffered: true);
            var verdict = new Verdict(rules, walk.End, complete: Bit.False);
            foreach (var rule in rules)
            {
                var lost = circuit.And(fullVerdict.Fired[rule.Index], !verdict.IsAsStrongAs(rule));
                if (space.Search.Find(circuit.And(space.Domain, circuit.And(lost, !walk.Stopped))) is { } model)
                {
                    failures.Add(new($"{rule.Id} ({shortcuts})", "With every question answered the rule fires,"
                        + " with the shortcut nothing as urgent does.", space.Decode(model)));
                }
            }
        }

        failures.AddRange(space.Protocol.Stops.SelectMany(stop => stop.Rules.Members()).Select(index => rules[index])
            .Where(rule => rule.Level < Level.Emergency)
            .Select(rule => new ProofFailure(rule.Id, "It stops the interview below an emergency.", null)));
        return new(Id, "A shorter interview (emergency, stop, only the assessment) never ends below the level of all answers;"
            + " a stop is an emergency.", (2 * rules.Count) + space.Protocol.Stops.Count, failures);
    }
}
