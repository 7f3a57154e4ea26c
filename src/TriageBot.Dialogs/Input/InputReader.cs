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
        var text = activity.Text?.Trim();
        if (FromValue(activity.Value, text) is { } structured)
        {
            return structured;
        }

        if (string.IsNullOrEmpty(text))
        {
            return activity.Attachments is { Count: > 0 } ? new UserInput.Files() : new UserInput.Nothing();
        }

        return new UserInput.Text(Shorten(text));
    }

    private static UserInput? FromValue(object? value, string? text)
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

        if (triage["overheard"] is JValue { Value: "edited" or "forwarded" } why)
        {
            return string.IsNullOrEmpty(text) ? new UserInput.Files() : new UserInput.Overheard(Shorten(text), (string)why!);
        }

        return triage["answer"] is JObject answer && answer["id"] is JValue { Type: JTokenType.String } id
            ? new UserInput.Answer(Short(id), Values(answer["values"]), answer["about"] is JValue { Type: JTokenType.String } about ? Short(about) : null)
            : null;
    }

    private static string Shorten(string text) => text.Length > LongestText ? text[..LongestText] : text;

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
