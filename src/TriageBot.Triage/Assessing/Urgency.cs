using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>Reads the decision table: all rules, the highest level wins.</summary>
internal static class Urgency
{
    /// <summary>The rules that fire in a situation. <paramref name="complete"/>: every required question is answered.</summary>
    public static FactSet Fired(Protocol protocol, in Situation situation, bool complete)
    {
        var fired = FactSet.Empty;
        Level? level = null;
        foreach (var rule in protocol.Rules)
        {
            if (rule is { When: { } when, OnlyFrom: null } && when.Holds(situation))
            {
                fired = fired.With(rule.Index);
                level = level > rule.Level ? level : rule.Level;
            }
        }

        foreach (var rule in protocol.Rules)
        {
            var fires = rule.When is { } when
                ? rule.OnlyFrom is { } from && level >= from && when.Holds(situation)
                : complete && level is null;
            fired = fires ? fired.With(rule.Index) : fired;
        }

        return fired;
    }

    /// <summary>The highest level of rules that fired, or null when none did.</summary>
    public static Level? LevelOf(Protocol protocol, in FactSet fired)
    {
        Level? level = null;
        if (!fired.IsEmpty)
        {
            foreach (var rule in protocol.Rules)
            {
                if (fired.Contains(rule.Index) && (level is null || rule.Level > level))
                {
                    level = rule.Level;
                }
            }
        }

        return level;
    }

    /// <summary>The place to go: practices when they are open, 116117 when they are not.</summary>
    public static string Place(Level level, bool practiceIsOpen) => level switch
    {
        Level.EmergencyAmbulance => "112",
        Level.Emergency => "emergency_department",
        Level.Consultation24h => practiceIsOpen ? "practice" : "116117",
        Level.Consultation => "practice",
        _ => "home",
    };

    /// <summary>The shortest time that rules of this level demand.</summary>
    public static Timescale Within(Protocol protocol, Level level, in FactSet fired)
    {
        var shortest = Timescale.None;
        foreach (var rule in protocol.Rules)
        {
            if (rule.Level == level && rule.Within < shortest && fired.Contains(rule.Index))
            {
                shortest = rule.Within;
            }
        }

        return shortest;
    }
}
