using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests;
using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Evaluation.Utterances;

/// <summary>What the bot makes of the first message of a new conversation.</summary>
/// <param name="Raised">Facts that it took as present.</param>
/// <param name="Asked">The fact that it asks about directly, or null.</param>
/// <param name="Level">The level that it states, or null.</param>
internal sealed record FirstReply(IReadOnlyCollection<string> Raised, string? Asked, string? Level)
{
    public static async Task<FirstReply> ToAsync(string text, string language)
    {
        var person = new Person(TestContent.Bot, language, reload: false);
        await person.AgreeAsync();
        await person.SayAsync(text);
        return Of(person.Heard);
    }

    private static FirstReply Of(IReadOnlyList<Reply> replies)
    {
        var raised = new HashSet<string>();
        foreach (var reply in replies)
        {
            raised.UnionWith(Words(reply.Triage["findings"]));
            raised.UnionWith(Words(reply.Triage["selected"]));
        }

        return new FirstReply(
            raised,
            (string?)replies.FirstOrDefault(reply => reply.Kind == "clarify")?.Triage["finding"],
            (string?)replies.LastOrDefault(reply => reply.Kind is "alarm" or "result")?.Triage["level"]);
    }

    private static IEnumerable<string> Words(JToken? values) => values?.Values<string>().OfType<string>() ?? [];
}
