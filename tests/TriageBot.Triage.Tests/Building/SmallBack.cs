using TriageBot.Triage.Protocols;
using static TriageBot.Triage.Tests.Building.Terms;

namespace TriageBot.Triage.Tests.Building;

/// <summary>A protocol small enough to know by heart, with every construct that the real one uses.</summary>
internal static class SmallBack
{
    public static readonly Term CaudaItem = AnyOf("saddle", "bladder");
    public static readonly Term StableSingle =
        All(Is("stable_unexamined"), Count(1, 1, "saddle", "bladder"), Not(AnyOf("saddle", "cauda_unsure")));

    public static readonly Term Neuro = AnyOf("saddle", "bladder", "cauda_unsure", "leg_numb");
    public static readonly Term Severe = Any(Pain(7), Is("immobile"));
    public static readonly Term Calm = All(Is("stab_move"), Is("better_rest"));

    /// <summary>The protocol.</summary>
    public static readonly Protocol Protocol = Builder().Build();

    /// <summary>Everything, to be changed by a test.</summary>
    public static ProtocolBuilder Builder() => Results(Rules(Questions(new ProtocolBuilder())))
        .MayLower(Is("known_stable")).MayLower(Is("stable_unexamined")).MayLower(Calm);

    private static ProtocolBuilder Questions(ProtocolBuilder builder) => builder
        .Multi("q_now", "chest", "accident", "none", Choice.NotSure("now_unsure")).Screen()
        .Multi("q_cauda",
            new Choice("saddle") { LiftedBy = "known_stable" }, new Choice("bladder") { LiftedBy = "known_stable" },
            "none", Choice.NotSure("cauda_unsure")).Screen()
        .Single("q_cauda_since", new Choice("new") { Fact = null }, "known_stable", "stable_unexamined",
            new Choice("unsure") { Fact = null, Unsure = true })
        .When(All(CaudaItem, Not(Is("cauda_unsure"))), card: "q_cauda")
        .Multi("q_limb", "leg_numb", "none").Screen()
        .AgeQuestion().Screen()
        .Single("q_preg", "no", "early", "late").When(Not(Any(Age(below: 12), Age(from: 56))))
        .Multi("q_preg_signs", "preg_bleed", new Choice("preg_movement") { When = Is("late") }, "none")
        .When(AnyOf("early", "late"), card: "q_preg")
        .Multi("q_general", "fever", "none").Screen()
        .Multi("q_history", "cancer", "none").Screen()
        .Multi("q_location", "low", "mid")
        .Single("q_how", "sudden_move", "sudden_rest", "gradual")
        .Multi("q_context", "lift", "desk", "none")
        .Multi("q_feel", "stab_move", "dull", "none")
        .Multi("q_modifier", "better_rest", "better_heat", "none")
        .PainQuestion()
        .Multi("q_impact", "ok", "immobile").That(question => question with { Card = "q_severity" })
        .Multi("q_cautions", "ulcer", "kidney", "none").That(question => question with { Required = false, ForMeasures = true })
        .Single("q_transport", new Choice("transport_ok") { Fact = null }, "no_safe_transport")
        .That(question => question with { Required = false, AfterEmergency = true })
        .FreeFacts("overdose");

    private static ProtocolBuilder Rules(ProtocolBuilder builder) => builder
        .Rule("A1", Level.EmergencyAmbulance, Is("chest"))
        .Rule("A8", Level.EmergencyAmbulance, All(Is("accident"), Any(Neuro, Severe)))
        .Rule("A12", Level.EmergencyAmbulance, Is("no_safe_transport"), onlyFrom: Level.Emergency)
        .Rule("E1", Level.Emergency, All(Any(CaudaItem, Is("cauda_unsure")), Not(StableSingle)))
        .Rule("E3", Level.Emergency, All(Is("fever"), Any(Is("cancer"), Neuro)))
        .Rule("E4", Level.Emergency, Is("accident"))
        .Rule("E10", Level.Emergency, All(AnyOf("early", "late"), AnyOf("preg_bleed", "preg_movement")), place: "labour_ward")
        .Rule("E14", Level.Emergency, All(Age(60), Is("sudden_rest"), Severe, Not(Calm)))
        .Rule("E16", Level.Emergency, Is("now_unsure"))
        .Rule("E21", Level.Emergency, Is("overdose"))
        .Rule("D1", Level.Consultation24h, Is("fever"))
        .Rule("D11", Level.Consultation24h, Any(Is("immobile"), Pain(9)))
        .Rule("D22", Level.Consultation24h, StableSingle)
        .Rule("C1", Level.Consultation, Is("known_stable"), Timescale.OneToThreeDays)
        .Rule("C2", Level.Consultation, Is("leg_numb"), Timescale.OneToThreeDays)
        .Rule("C4", Level.Consultation, Is("cancer"), Timescale.OneWeek)
        .Rule("C8", Level.Consultation, Age(below: 18), Timescale.OneToThreeDays, place: "paediatrician")
        .Rule("C12", Level.Consultation, AnyOf("early", "late"), Timescale.OneToTwoWeeks, place: "antenatal")
        .Rule("C13", Level.Consultation, Is("mid"), Timescale.OneWeek)
        .Otherwise("S0")
        .Stop(["A1", "A8", "E1"])
        .Stop(["E4"], "q_cauda", "q_cauda_since", "q_limb", "q_severity", "q_impact");

    private static ProtocolBuilder Results(ProtocolBuilder builder) => builder
        .Advice("ambulance", Level.EmergencyAmbulance)
        .Advice("emergency_pregnancy", Level.Emergency, Fired("E10"), "labour_ward")
        .Advice("emergency_nerve", Level.Emergency, Fired("E1"))
        .Advice("emergency_general", Level.Emergency)
        .Advice("today", Level.Consultation24h)
        .Advice("appointment", Level.Consultation)
        .Advice("self_care", Level.SelfCare)
        .AtMostPartly(AnyOf("early", "late"))
        .Cause("lifting", Hidden, new Pattern("c2", AnyOf("lift", "desk"),
            (Is("lift"), 5), (Is("desk"), 4), (Is("stab_move"), 2), (Is("better_rest"), 1), (Is("low"), 1)))
        .Cause("stress", Hidden, new Pattern("c3", Is("dull"), (Is("dull"), 4), (Is("better_heat"), 1), (Is("lift"), -1)))
        .Cause("wear", Hidden,
            new Pattern("c5_inflam", Is("gradual"), (Is("gradual"), 4), (Is("better_rest"), -2)),
            new Pattern("c5_degen", Age(50), (Age(60), 3), (Is("gradual"), 2)) { MayFitWell = Is("desk") })
        .Measure("stay_active", [Level.SelfCare, Level.Consultation])
        .Measure("heat", [Level.SelfCare, Level.Consultation, Level.Consultation24h], Any(Is("dull"), ShowsCause("lifting")))
        .Measure("medicine", [Level.SelfCare, Level.Consultation], Pain(4), needsCautions: true,
            parts: [("nsaid", "nsaid"), ("relaxant", "relaxant")])
        .Caution("caution_fever", Is("fever"), ("heat", CautionRow.Effect.Hide, null), ("nsaid", CautionRow.Effect.Hide, null))
        .Caution("caution_ulcer", Is("ulcer"), ("nsaid", CautionRow.Effect.Hide, null))
        .Caution("caution_kidney", Is("kidney"),
            ("nsaid", CautionRow.Effect.Hide, null), ("relaxant", CautionRow.Effect.Ask, "note_kidney"))
        .Caution("caution_age", Age(70), ("heat", CautionRow.Effect.Note, null), ("nsaid", CautionRow.Effect.Ask, null))
        .WatchFor("now", [Level.SelfCare, Level.Consultation])
        .WatchFor("cauda_card", [Level.SelfCare, Level.Consultation], Is("leg_numb"));

    private static Term Hidden => Any(Fired("D1"), Fired("C4"));
}
