using TriageBot.Dialogs.Wire;
using TriageBot.Triage;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Messages;

/// <summary>Telephone numbers that belong to a result.</summary>
internal static class CallActions
{
    public static IReadOnlyList<CallAction> For(TextCatalogue texts, string place, Level level, string? advice) =>
        Existing(All(texts, place, level, advice));

    /// <summary>The numbers that everybody should have at hand.</summary>
    public static IReadOnlyList<CallAction> Always(TextCatalogue texts) => Existing([Call(texts, "emergency"), Call(texts, "on_call")]);

    private static IReadOnlyList<CallAction> All(TextCatalogue texts, string place, Level level, string? advice) => level switch
    {
        Level.EmergencyAmbulance when advice == "ambulance_crisis" => [Call(texts, "emergency"), Call(texts, "crisis")],
        Level.EmergencyAmbulance => [Call(texts, "emergency")],
        Level.Emergency when place == "poison_line" => [Call(texts, "poison"), Call(texts, "emergency")],
        Level.Emergency => [Call(texts, "emergency")],
        Level.Consultation24h => [Call(texts, "on_call")],
        _ => [],
    };

    /// <summary>A country may not have a number; its text is then empty.</summary>
    private static List<CallAction> Existing(IEnumerable<CallAction> calls) => [.. calls.Where(call => call.Number.Length > 0)];

    /// <summary>One number with its words: <c>emergency</c>, <c>on_call</c>, <c>poison</c>, <c>crisis</c>.</summary>
    public static CallAction Call(TextCatalogue texts, string id) =>
        new(texts[$"numbers.{id}.number"], texts[$"numbers.{id}.label"]);
}
