using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Dialogs.Input;

/// <summary>Reads what a channel delivered. Total: any activity gives an input, however odd it is.</summary>
public static class InputReader
{
    /// <summary>How many characters of a text are read; a message that is longer is read up to here.</summary>
    public const int LongestText = 10_000;

    private const int MostValues = 50;
    private const int LongestValue = 200;

    /// <summary>Reads a message.</summary>
    public static UserInput Read(IMessageActivity activity)
    {
        if (FromValue(activity.Value) is { } structured)
        {
            return structured;
        }

        var text = activity.Text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return activity.Attachments is { Count: > 0 } ? new UserInput.Files() : new UserInput.Nothing();
        }

        return new UserInput.Text(text.Length > LongestText ? text[..LongestText] : text);
    }

    private static UserInput? FromValue(object? value)
    {
        var root = value switch
        {
            JObject json => json,
            null or string => null,
            _ => JToken.FromObject(value) as JObject,
        };
        if (root?["triage"] is not JObject triage)
        {
            return null;
        }

        if (triage["command"] is JValue { Type: JTokenType.String } command)
        {
            return new UserInput.Command(Short(command));
        }

        return triage["answer"] is JObject answer && answer["id"] is JValue { Type: JTokenType.String } id
            ? new UserInput.Answer(Short(id), Values(answer["values"]))
            : null;
    }

    private static List<string> Values(JToken? values) =>
        values is JArray array
            ? [.. array.Take(MostValues).OfType<JValue>().Where(one => one.Value is not null).Select(Short)]
            : [];

    private static string Short(JValue value)
    {
        var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return text.Length > LongestValue ? text[..LongestValue] : text;
    }
}
