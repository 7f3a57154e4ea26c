using System.Globalization;
using Newtonsoft.Json.Linq;
using Telegram.Bot.Types.ReplyMarkups;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.Telegram.Keyboards;

/// <summary>The keyboard below a message: its answers, and the commands that make sense there.</summary>
internal static class Keyboard
{
    private const int LongestLabel = 60;
    private const int LongestInPair = 18;
    private const int NumbersInRow = 6;
    private const int MostInRow = 3;
    private const int MostOptions = 64;
    private const int MostRows = 40;

    /// <summary>The keyboard of a message; null when there is nothing to press.</summary>
    /// <param name="meaning">What the message means.</param>
    /// <param name="marks">Options that the person had marked when the question was asked before; null when it was not.</param>
    /// <param name="text">The words of the channel, by id, in the language of the message.</param>
    public static InlineKeyboardMarkup? Of(JObject meaning, IReadOnlyList<string>? marks, Func<string, string?> text)
    {
        IEnumerable<InlineKeyboardButton[]> rows =
        [
            .. Answers(meaning, [.. marks ?? [.. meaning.Texts("selected")]], text),
            .. Pieces(meaning),
            .. Suggestions(meaning),
            .. meaning.Texts("commands")
                .Select(command => (Command: command, Label: text($"commands.{command}")))
                .Where(one => one.Label is not null)
                .Select(one => Command(one.Label!, one.Command)).Chunk(MostInRow),
        ];
        return rows.Take(MostRows).ToArray() is { Length: > 0 } some ? new InlineKeyboardMarkup(some) : null;
    }

    private static IEnumerable<InlineKeyboardButton[]> Answers(JObject meaning, HashSet<string> selected, Func<string, string?> text)
    {
        if (QuestionKey.Of(meaning) is not { } key)
        {
            return [];
        }

        return meaning.Text("type") switch
        {
            "scale" => Numbers(meaning).Select(n => Answer(key, n, n, selected)).Chunk(NumbersInRow),
            "number" => [],
            "multi" => Toggles(key, [.. meaning.Objects("choices").Take(MostOptions)], selected, text("conversation.telegram.done") ?? "OK"),
            _ => Choices(key, meaning, selected),
        };
    }

    private static IEnumerable<InlineKeyboardButton[]> Choices(QuestionKey key, JObject meaning, HashSet<string> selected)
    {
        var buttons = meaning.Objects("choices").Where(choice => choice.Text("id") is not null)
            .Select(choice => Answer(key, choice.Text("id")!, choice.Text("label") ?? choice.Text("id")!, selected)).ToArray();
        return buttons.Chunk(buttons.Length <= MostInRow && buttons.All(button => button.Text.Length <= LongestInPair) ? MostInRow : 1);
    }

    private static IEnumerable<InlineKeyboardButton[]> Toggles(
        QuestionKey key, IReadOnlyList<JObject> choices, HashSet<string> selected, string done)
    {
        var ids = choices.Select(choice => choice.Text("id") ?? "").ToList();
        foreach (var choice in choices)
        {
            var excludes = choice.Texts("excludes").Select(id => ids.IndexOf(id)).Where(at => at >= 0)
                .Aggregate(0UL, (mask, at) => mask | (1UL << at));
            var id = choice.Text("id") ?? "";
            yield return
            [
                MarkBoard.Button(
                    Short(choice.Text("label") ?? id),
                    new ButtonMeaning.Toggle(key.Question, id, !selected.Contains(id), choice["exclusive"] is JValue { Value: true }, excludes)),
            ];
        }

        yield return [Button(done, new ButtonMeaning.Done(key.Question))];
    }

    /// <summary>What was understood, piece by piece, to take one back; a single piece has its button among the suggestions.</summary>
    private static IEnumerable<InlineKeyboardButton[]> Pieces(JObject meaning) =>
        meaning.Objects("chips").ToArray() is { Length: > 1 } chips ? chips.Select(chip => ToCommand(chip, Labels.Wrong)).OfType<InlineKeyboardButton>().Chunk(1) : [];

    private static IEnumerable<InlineKeyboardButton[]> Suggestions(JObject meaning)
    {
        var buttons = meaning.Objects("suggestions").Select(one => ToCommand(one, "")).OfType<InlineKeyboardButton>().ToArray();
        return buttons.Chunk(buttons.All(button => button.Text.Length <= LongestInPair) ? 2 : 1);
    }

    private static InlineKeyboardButton? ToCommand(JObject suggestion, string before) =>
        suggestion.Text("command") is { Length: > 0 } command && suggestion.Text("label") is { Length: > 0 } label
            ? Command(before + label, command)
            : null;

    private static IEnumerable<string> Numbers(JObject meaning)
    {
        var (min, max) = ((int?)meaning["min"] ?? 0, (int?)meaning["max"] ?? 10);
        return Enumerable.Range(min, Math.Clamp(max - min + 1, 0, MostOptions)).Select(n => n.ToString(CultureInfo.InvariantCulture));
    }

    private static InlineKeyboardButton Answer(QuestionKey key, string value, string label, HashSet<string> selected) => Button(
        selected.Contains(value) ? Labels.Chosen + label : label, new ButtonMeaning.Answer(key.Question, key.About, value));

    private static InlineKeyboardButton Command(string label, string command) => Button(label, new ButtonMeaning.Command(command));

    private static InlineKeyboardButton Button(string label, ButtonMeaning meaning) =>
        InlineKeyboardButton.WithCallbackData(Short(label), CallbackData.Write(meaning));

    private static string Short(string label) =>
        label.Length <= LongestLabel ? label
        : label[..(char.IsHighSurrogate(label[LongestLabel - 2]) ? LongestLabel - 2 : LongestLabel - 1)] + "…";
}
