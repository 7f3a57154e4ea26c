using Newtonsoft.Json.Linq;

namespace TriageBot.Evaluation.Vignettes;

/// <summary>A whole case: what is true of the patient, what they type, and what should come of it.</summary>
internal sealed record Vignette(
    string Id, string Language, JObject Facts, string[] Script, string Gold, string[] Acceptable, string[] RedFlags, string[] Causes)
{
    public static IReadOnlyList<Vignette> Read() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "eval", "vignettes.jsonl")).Select(Of)];

    private static Vignette Of(string line)
    {
        var json = JObject.Parse(line);
        return new Vignette(
            (string)json["id"]!, (string)json["lang"]!, (JObject)json["facts"]!, Words(json["script"]), (string)json["gold_triage"]!,
            Words(json["acceptable"]), Words(json["gold_red_flags"]), Words(json["gold_causes"]));
    }

    private static string[] Words(JToken? values) => [.. values!.Values<string>().OfType<string>()];
}
