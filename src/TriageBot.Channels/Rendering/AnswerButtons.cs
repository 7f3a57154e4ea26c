using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Rendering;

/// <summary>Buttons for what can be said with one press: the answers of a question with one answer, and commands.</summary>
public static class AnswerButtons
{
    /// <summary>
    /// The buttons of a message. Each sends its label as text, for people to read, and the answer as value, for the bot.
    /// </summary>
    public static IReadOnlyList<CardAction> Of(JObject meaning, string language, ChannelText texts)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        ArgumentNullException.ThrowIfNull(texts);
        return
        [
            .. Answers(meaning),
            .. meaning.Texts("commands")
                .Select(c => (Command: c, Label: texts(language, $"commands.{c}")))
                .Where(c => c.Label is not null)
                .Select(c => Button(c.Label!, Meaning.Command(c.Command))),
            .. meaning.Objects("suggestions")
                .Select(s => (Command: s.Text("command"), Label: s.Text("label")))
                .Where(s => s is { Command: not null, Label: not null })
                .Select(s => Button(s.Label!, Meaning.Command(s.Command!))),
        ];
    }

    private static IEnumerable<CardAction> Answers(JObject meaning)
    {
        if (meaning.Text("id") is not { } id)
        {
            return [];
        }

        return meaning.Text("type") switch
        {
            "scale" => Numbers(meaning).Select(n => Button(n, Meaning.Answer(id, n))),
            "multi" or "number" => [],
            _ => meaning.Objects("choices").Select(c => Button(
                c.Text("label") ?? c.Text("id") ?? "", Meaning.Answer(id, c.Text("id") ?? ""))),
        };
    }

    private static IEnumerable<string> Numbers(JObject meaning)
    {
        var (min, max) = ((int?)meaning["min"] ?? 0, (int?)meaning["max"] ?? 10);
        return Enumerable.Range(min, max - min + 1).Select(n => n.ToString(CultureInfo.InvariantCulture));
    }

    private static CardAction Button(string label, JObject value) => new()
    {
        Type = ActionTypes.MessageBack,
        Title = label,
        Text = label,
        DisplayText = label,
        Value = value,
    };
}
