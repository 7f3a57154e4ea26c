namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices and values in a text.</summary>
public static class Find
{
    /// <summary>The choices that a text names, in its order.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices that a text names by value, button or synonym, in its order.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        if (string.IsNullOrEmpty(utterance))
        {
            throw new ArgumentNullException(nameof(utterance));
        }

        ArgumentNullException.ThrowIfNull(choices);
        var names = new List<SortedValue>();
        for (var i = 0; i < choices.Count; i++)
        {
            names.AddRange(NamesOf(choices[i], options).Select(name => new SortedValue { Value = name, Index = i }));
        }

        return [.. FindValues(utterance, names, options).Select(found => Choice(found, choices))];
    }

    /// <summary>The values that a text holds, in its order; of those that overlap, the one that fits best.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(values);
        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var words = tokenizer(utterance, options?.Locale);
        var distance = options?.MaxTokenDistance ?? 2;
        var candidates = values
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => ValueMatch.All(words, tokenizer(value.Value.Trim(), options?.Locale), value, distance, options?.AllowPartialMatches ?? false))
            .OrderByDescending(match => match.Score);
        return [.. WithoutOverlap(candidates).OrderBy(match => match.First).Select(match => match.In(utterance, words))];
    }

    private static IEnumerable<string> NamesOf(Choice choice, FindChoicesOptions options)
    {
        if (choice.Value is not null && options?.NoValue != true)
        {
            yield return choice.Value;
        }

        if (choice.Action?.Title is { } title && options?.NoAction != true)
        {
            yield return title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }

    private static List<ValueMatch> WithoutOverlap(IEnumerable<ValueMatch> candidates)
    {
        var taken = new List<ValueMatch>();
        foreach (var match in candidates)
        {
            if (!taken.Exists(other => other.Value.Index == match.Value.Index || other.Overlaps(match)))
            {
                taken.Add(match);
            }
        }

        return taken;
    }

    private static ModelResult<FoundChoice> Choice(ModelResult<FoundValue> found, IList<Choice> choices) => new()
    {
        Start = found.Start,
        End = found.End,
        Text = found.Text,
        TypeName = "choice",
        Resolution = new FoundChoice
        {
            Value = choices[found.Resolution.Index].Value,
            Index = found.Resolution.Index,
            Score = found.Resolution.Score,
            Synonym = found.Resolution.Value,
        },
    };
}
