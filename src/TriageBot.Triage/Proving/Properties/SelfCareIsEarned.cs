using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>
/// Self-care is the result only of a finished interview: no required question that applies is open, also none that a shortcut
/// left out, and no floor applies.
/// </summary>
internal static class SelfCareIsEarned
{
    public const string Id = "self-care-is-earned";

    public static ProvedProperty Prove(AnswerSpace space)
    {
        var circuit = space.Circuit;
        var situation = space.Whole();
        var said = space.WordForWord();
        var full = new WalkBits(space, WalkBits.Shortcuts.None, onlyOffered: false);
        var failures = new List<ProofFailure>();
        var claims = 0;
        foreach (var shortcuts in new[] { WalkBits.Shortcuts.Emergencies, WalkBits.Shortcuts.OnlyAssessment })
        {
            var walk = new WalkBits(space, shortcuts, onlyOffered: false);
            var verdict = new Verdict(space.Protocol.Rules, situation, walk.IsComplete);
            var selfCare = circuit.And(space.Domain, verdict.Is(Level.SelfCare));
            foreach (var question in space.Protocol.Questions.Where(question => question.Required))
            {
                Claim(question.Id, "It applies and is open, and yet the result is self-care.",
                    circuit.And(full.Asked(question), !space.Answered(question)));
            }

            foreach (var floor in space.Protocol.Floors.Where(floor => floor.AtLeast > Level.SelfCare))
            {
                Claim(floor.Id, "It applies, and yet the result is self-care.", said.Holds(floor.When));
            }

            void Claim(string subject, string why, Bit broken)
            {
                claims++;
                if (space.Search.Find(circuit.And(selfCare, broken)) is { } model)
                {
                    failures.Add(new(subject, why, space.Decode(model)));
                }
            }
        }

        return new(Id, "Self-care is impossible while a required question that applies is open, and with any floor.", claims, failures);
    }
}
