using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>What was answered, in words.</summary>
/// <param name="Key">Which question.</param>
/// <param name="Words">The answer.</param>
/// <param name="Note">A kind sentence about what was left out of it, or null.</param>
internal sealed record AnswerWords(string Key, string Words, string? Note)
{
    private const int LongestValue = 40;

    /// <summary>The words for what was chosen on a card. "None of these" beside a sign was a slip: the sign counts.</summary>
    public static AnswerWords Of(CardAnswer answer, CardContext context)
    {
        var signs = answer.Values.Except(answer.Alone).ToList();
        var isSlip = signs.Count > 0 && signs.Count < answer.Values.Count;
        var counted = isSlip ? signs : answer.Values;
        return new AnswerWords(
            answer.Key.ToString(),
            string.Join(", ", counted.Select(value => Word(answer.Key, value, context))),
            isSlip ? context.Text("conversation.teams.sign_counts") : null);
    }

    /// <summary>How the bot says that it understood a typed answer; null when a message says something else.</summary>
    public static AnswerWords? Typed(JObject meaning) =>
        meaning.Text("topic") == "recorded" && meaning.Text("question") is { } id
            ? new AnswerWords(id, meaning.Text("answer") ?? "", null)
            : null;

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static AnswerWords? Read(JToken? json) =>
        json is JObject written && written.Text("key") is { } key
            ? new AnswerWords(key, written.Text("words") ?? "", written.Text("note"))
            : null;

    /// <summary>The same as JSON.</summary>
    public JObject ToJson() => new() { ["key"] = Key, ["words"] = Words, ["note"] = Note };

    private static string Word(QuestionKey key, string value, CardContext context)
    {
        string?[] found =
        [
            key.Part is null ? context.Texts(context.Language, $"questions.{key.Id}.options.{value}.label") : null,
            context.Texts(context.Language, $"conversation.{key.Id}.{value}"),
            context.Texts(context.Language, $"conversation.answer.{value}"),
        ];
        return found.OfType<string>().FirstOrDefault() ?? (value.Length <= LongestValue ? value : value[..LongestValue]);
    }
}
