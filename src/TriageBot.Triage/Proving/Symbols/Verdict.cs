using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Logic;

namespace TriageBot.Triage.Proving.Symbols;

/// <summary>The decision table read for all people at once.</summary>
internal sealed class Verdict
{
    private readonly Circuit _circuit;
    private readonly IReadOnlyList<UrgencyRule> _rules;

    /// <param name="rules">The decision table.</param>
    /// <param name="situation">What was answered.</param>
    /// <param name="complete">Every required question is answered.</param>
    public Verdict(IReadOnlyList<UrgencyRule> rules, SituationBits situation, Bit complete)
    {
        _circuit = situation.Circuit;
        _rules = rules;
        Fired = [.. rules.Select(rule => rule is { When: { } when, OnlyFrom: null } ? situation.Holds(when) : Bit.False)];
        var atLeast = Enum.GetValues<Level>().ToDictionary(level => level, AtLeast);
        foreach (var rule in rules.Where(rule => rule.When is null || rule.OnlyFrom is not null))
        {
            Fired[rule.Index] = rule.When is { } when
                ? _circuit.And(atLeast[rule.OnlyFrom!.Value], situation.Holds(when))
                : _circuit.And(complete, !atLeast[Level.SelfCare]);
        }
    }

    /// <summary>For each rule: it fires.</summary>
    public Bit[] Fired { get; }

    /// <summary>A rule of this level or a higher one fires.</summary>
    public Bit AtLeast(Level level) => _circuit.Any(_rules.Where(rule => rule.Level >= level).Select(rule => Fired[rule.Index]));

    /// <summary>This is the level before the questions that are asked only after an emergency.</summary>
    public Bit WasFirst(Level level) => _circuit.And(First(level), !First(level + 1));

    /// <summary>This is the level.</summary>
    public Bit Is(Level level) => level == Level.EmergencyAmbulance
        ? AtLeast(level) : _circuit.And(AtLeast(level), !AtLeast(level + 1));

    /// <summary>A rule fired before, and now no rule demands as high a level.</summary>
    public Bit IsLowerThan(Verdict before) => _circuit.Any(_rules
        .Where(rule => before.Fired[rule.Index] != Fired[rule.Index])
        .Select(rule => _circuit.And(before.Fired[rule.Index], !AtLeast(rule.Level))));

    /// <summary>Some rule other than this demands as much: the same level or a higher one, as soon or sooner.</summary>
    public Bit DemandsAsMuch(UrgencyRule than) => _circuit.Any(_rules
        .Where(rule => rule.Index != than.Index && IsAsStrong(rule, than)).Select(rule => Fired[rule.Index]));

    /// <summary>The level, and within it the time, is no milder than what the rule demands.</summary>
    public Bit IsAsStrongAs(UrgencyRule than) => _circuit.Or(DemandsAsMuch(than), Fired[than.Index]);

    private Bit First(Level level) => _circuit.Any(
        _rules.Where(rule => rule.OnlyFrom is null && rule.Level >= level).Select(rule => Fired[rule.Index]));

    private static bool IsAsStrong(UrgencyRule rule, UrgencyRule than) =>
        rule.Level > than.Level || (rule.Level == than.Level && rule.Within <= than.Within);
}
