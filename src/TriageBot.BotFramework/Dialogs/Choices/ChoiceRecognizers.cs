namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes choices of an answer.</summary>
public static class ChoiceRecognizers
{
    /// <summary>The choices that an answer means, in its order.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>The choices that an answer means: by name; else by place ("the second", "the last"); else by number.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance = utterance?.Trim() ?? string.Empty;
        list ??= [];
        if (utterance.Length == 0)
        {
            return [];
        }

        var named = Find.FindChoices(utterance, list, options);
        if (named.Count > 0)
        {
            return named;
        }

        var words = Tokenizer.DefaultTokenizer(utterance);
        var placed = options?.RecognizeOrdinals ?? true ? Pick(utterance, words, list, NumberWords.Ordinal) : [];
        return placed.Count == 0 && (options?.RecognizeNumbers ?? true) ? Pick(utterance, words, list, NumberWords.Cardinal) : placed;
    }

    private static List<ModelResult<FoundChoice>> Pick(string text, List<Token> words, IList<Choice> list, NumberWords.Reader read)
    {
        var picked = new List<ModelResult<FoundChoice>>();
        for (var i = 0; i < words.Count; i++)
        {
            var (number, length) = read(text, words, i);
            if (length == 0)
            {
                continue;
            }

            var index = number < 0 ? list.Count + number : number - 1;
            if (index >= 0 && index < list.Count)
            {
                picked.Add(Found(text, words[i].Start, words[i + length - 1].End, list[index], index));
            }

            i += length - 1;
        }

        return picked;
    }

    private static ModelResult<FoundChoice> Found(string text, int start, int end, Choice choice, int index) => new()
    {
        Start = start,
        End = end,
        Text = text[start..(end + 1)],
        TypeName = "choice",
        Resolution = new FoundChoice { Value = choice.Value, Index = index, Score = 1 },
    };
}
