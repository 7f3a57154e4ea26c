using System.Globalization;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Rendering;

/// <summary>
/// What a client sent as the <c>value</c> of a message, in the one form that the bot reads:
/// <c>{"triage":{"answer":{"id":...,"values":[...]}}}</c> or <c>{"triage":{"command":...}}</c>. A card of ours sends its
/// inputs beside the data of its button; several choices come as one text with commas.
/// </summary>
public static class SubmittedValue
{
    /// <summary>The name of the input that holds the answer on every card of ours.</summary>
    public const string Input = "values";

    /// <summary>The name of the input that holds a command, on cards that offer many of them.</summary>
    public const string CommandInput = "command";

    /// <summary>Returns a value in the bot's form; a value that is not ours is returned as it is.</summary>
    public static JToken? Normalise(JToken? value)
    {
        if (value is not JObject submitted || submitted["triage"] is not JObject triage)
        {
            return value?.DeepClone();
        }

        if (triage["answer"] is not JObject answer)
        {
            return triage.Count == 0 && submitted.Text(CommandInput) is { } command
                ? Meaning.Command(command)
                : value.DeepClone();
        }

        var values = submitted[Input] ?? answer[Input];
        return new JObject
        {
            ["triage"] = new JObject
            {
                ["answer"] = new JObject { ["id"] = answer["id"]?.DeepClone(), [Input] = new JArray(Split(values)) },
            },
        };
    }

    private static IEnumerable<string> Split(JToken? values) => values switch
    {
        JArray several => several.OfType<JValue>().Select(TextOf),
        JValue { Value: not null } one =>
            TextOf(one).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        _ => [],
    };

    private static string TextOf(JValue value) => value.ToString(CultureInfo.InvariantCulture);
}
