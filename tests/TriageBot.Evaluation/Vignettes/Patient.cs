using System.Globalization;
using Newtonsoft.Json.Linq;

namespace TriageBot.Evaluation.Vignettes;

/// <summary>Answers the bot's questions truthfully from the facts of a case. What the facts do not say is not there.</summary>
internal sealed class Patient(JObject facts)
{
    private readonly HashSet<string> _signs = [.. Signs(facts)];

    /// <summary>Yes to a question about one fact when it holds.</summary>
    public string Clarify(string fact) => _signs.Contains(fact) ? "yes" : "no";

    /// <summary>The answer to a question, as option ids or one number.</summary>
    public string[] Answer(string question, IReadOnlyList<string> options) => question switch
    {
        "q_age" => [Text("age")],
        "q_severity" => [Text("severity")],
        _ when options.Where(_signs.Contains).ToArray() is { Length: > 0 } chosen => chosen,
        _ => [options.FirstOrDefault(option => option is "none" or "no" or "ok" or "new" or "transport_ok") ?? options[0]],
    };

    private static IEnumerable<string> Signs(JObject facts) =>
        Warnings(facts).Concat(Limbs(facts)).Concat(History(facts)).Concat(Picture(facts)).Concat(Course(facts));

    private static IEnumerable<string> Warnings(JObject facts)
    {
        var (urine, other) = (Words(facts, "urinary"), Words(facts, "other"));
        return Held(
            ("chest", Is(facts, "chest_pain")), ("breath", Is(facts, "breathless")), ("accident", Is(facts, "trauma")),
            ("tearing", Words(facts, "character").Contains("tearing")), ("pulsating", other.Contains("aneurysm")),
            ("collapse", other.Contains("syncope")), ("fever", Is(facts, "fever")), ("weight_sweat", Is(facts, "weight_loss")),
            ("night_rest", Is(facts, "night_pain")), ("urine", urine.Contains("burning")), ("rash", other.Contains("rash")),
            ("bladder", urine.Contains("retention") || urine.Contains("stream")));
    }

    private static IEnumerable<string> Limbs(JObject facts)
    {
        var (neuro, radiation) = (Words(facts, "neuro"), Words(facts, "radiation"));
        var oneLeg = neuro.Contains("right") || neuro.Contains("left");
        return Held(
            ("saddle", neuro.Contains("saddle")), ("sexual", neuro.Contains("erection")),
            ("both_legs", radiation.Contains("both_legs") || neuro.Contains("both legs")), ("gait_hands", neuro.Contains("unsteady")),
            ("foot_drop", neuro.Contains("foot drop")), ("worse_neuro", neuro.Contains("worse")),
            ("leg_numb", oneLeg && (neuro.Contains("tingling") || neuro.Contains("numb"))),
            ("leg_pain", radiation.Contains("one_leg")), ("buttock", radiation.Contains("buttock")));
    }

    private static IEnumerable<string> History(JObject facts)
    {
        var (other, medicines) = (Words(facts, "other"), Words(facts, "meds"));
        return Held(
            ("cancer", Is(facts, "cancer")), ("osteo", other.Contains("osteoporosis")), ("steroid", medicines.Contains("prednisolone")),
            ("immuno", other.Contains("immunosuppression")), ("infection_proc", other.Contains("injection")),
            ("spa_known", other.Contains("psoriasis")), ("late", Is(facts, "pregnant")),
            ("pain_meds", medicines.Contains("ibuprofen") || medicines.Contains("paracetamol")));
    }

    private static IEnumerable<string> Picture(JObject facts)
    {
        var (place, feel) = (Words(facts, "location"), Words(facts, "character"));
        return Held(
            ("low", place.Contains("lumbar")), ("mid", place.Contains("thoracic")), ("flank", place.Contains("flank")),
            ("neck_shoulder", place.Contains("shoulder")), ("cramp", feel.Contains("cramping")), ("stab_move", feel.Contains("stabbing")),
            ("dull", feel.Contains("dull")), ("electric", feel.Contains("burning")), ("desk", Is(facts, "sitting")),
            ("lift", Is(facts, "lifting")), ("stress", Is(facts, "stress")), ("cold", Is(facts, "cold")),
            ("fluid_loss", Is(facts, "dehydration")), ("morning_stiff30", Is(facts, "morning_stiffness")),
            ("hindered", (int)facts["severity"]! > 3));
    }

    private static IEnumerable<string> Course(JObject facts)
    {
        var days = (double)facts["onset_days"]!;
        yield return days switch
        {
            < 1 => "lt24h",
            <= 7 => "d1_7",
            <= 28 => "w1_4",
            <= 42 => "w4_6",
            <= 84 => "w6_12",
            _ => "gt12w",
        };
        yield return (Is(facts, "sudden"), facts["trigger"]!.Type != JTokenType.Null) switch
        {
            (true, true) => "sudden_move",
            (true, false) => "sudden_rest",
            _ => days > 14 ? "insidious" : "gradual",
        };
        if (Is(facts, "recurrent"))
        {
            yield return "recurrent";
        }
    }

    private static IEnumerable<string> Held(params (string Sign, bool Holds)[] signs) =>
        signs.Where(one => one.Holds).Select(one => one.Sign);

    private static bool Is(JObject facts, string name) => facts[name]?.Type == JTokenType.Boolean && (bool)facts[name]!;

    private static string Words(JObject facts, string name) => (facts[name] switch
    {
        JArray many => string.Join("; ", many.Values<string>()),
        var one => (string?)one ?? "",
    }).ToLowerInvariant();

    private string Text(string name) => ((int)facts[name]!).ToString(CultureInfo.InvariantCulture);
}
