namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>Finds the words for the values that were chosen on a card.</summary>
internal static class AnswerWords
{
    private const int LongestValue = 40;

    public static string Of(CardAnswer action, CardContext context) =>
        string.Join(", ", action.Values.Select(value => Word(action.Key, value, context)));

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
