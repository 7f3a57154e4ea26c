using TriageBot.Triage.Answering;

namespace TriageBot.Triage.Tests.Building;

/// <summary>People who answer the small protocol.</summary>
internal static class People
{
    /// <summary>34 years old, lifted a box, 5 of 10; nothing else.</summary>
    public static AnswerSet Lifter() => SmallBack.Protocol.Start().Say("q_now", "none").Say("q_cauda", "none")
        .Say("q_limb", "none").Say("q_age", 34).Say("q_preg", "no").Say("q_general", "none").Say("q_history", "none")
        .Say("q_location", "low").Say("q_how", "sudden_move").Say("q_context", "lift").Say("q_feel", "stab_move")
        .Say("q_modifier", "better_rest").Say("q_severity", 5).Say("q_impact", "ok").Say("q_cautions", "none");

    /// <summary>50 years old, one leg is numb; asked up to the age.</summary>
    public static AnswerSet Numb() => SmallBack.Protocol.Start().Say("q_now", "none").Say("q_cauda", "none")
        .Say("q_limb", "leg_numb").Say("q_age", 50);
}
