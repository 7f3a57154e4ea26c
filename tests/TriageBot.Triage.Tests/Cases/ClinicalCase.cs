using System.Text.Json;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Cases;

/// <summary>A case of tests/cases: what a person would answer to every question that may come, and what should come of it.</summary>
/// <param name="Id">Name of the case.</param>
/// <param name="Case">The case in the words of the clinical table.</param>
/// <param name="Answers">Values by question id: option ids, or one number.</param>
/// <param name="Stated">Facts that the person says in free text before anything is asked.</param>
/// <param name="Level">The expected level; null where the case is about causes.</param>
/// <param name="Causes">The expected causes, best first, as far as the case names them; null where it is about the level.</param>
public sealed record ClinicalCase(
    string Id, string Case, Dictionary<string, JsonElement> Answers, string[]? Stated, string? Level, ExpectedCause[]? Causes)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<ClinicalCase> Read(string file) => JsonSerializer.Deserialize<List<ClinicalCase>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", file)), Options)!;

    /// <summary>All answers at once, whether or not an interview would ask for them.</summary>
    internal AnswerSet On(Protocol protocol)
    {
        var stated = (Stated ?? []).Aggregate(FactSet.Empty, (set, fact) => set.With(protocol.Facts.Find(fact)));
        return Answers.Aggregate(AnswerSet.Empty(protocol) with { Stated = stated }, (set, one) =>
        {
            var question = protocol.FindQuestion(one.Key) ?? throw new KeyNotFoundException($"{Id}: {one.Key}");
            var (answer, fault) = AnswerReader.Read(question, Values(one.Value));
            return set.With(question, answer ?? throw new InvalidDataException($"{Id}: {one.Key}: {fault}"));
        });
    }

    private static string[] Values(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(one => one.ToString())] : [value.ToString()];
}
