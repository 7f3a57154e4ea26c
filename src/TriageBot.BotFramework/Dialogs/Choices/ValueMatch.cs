namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found between two words of a text, counted from 0.</summary>
internal sealed record ValueMatch(SortedValue Value, int First, int Last, float Score)
{
    /// <summary>Every place where the words of a value follow one another closely enough.</summary>
    public static IEnumerable<ValueMatch> All(List<Token> text, List<Token> value, SortedValue source, int distance, bool partial)
    {
        for (var from = 0; from < text.Count;)
        {
            if (At(text, value, source, from, distance, partial) is not { } match)
            {
                yield break;
            }

            yield return match;
            from = match.Last + 1;
        }
    }

    /// <summary>Whether both use a word of the text.</summary>
    public bool Overlaps(ValueMatch other) => First <= other.Last && other.First <= Last;

    /// <summary>The match with its place in the text.</summary>
    public ModelResult<FoundValue> In(string text, List<Token> words)
    {
        var (start, end) = (words[First].Start, words[Last].End);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            Text = text[start..(end + 1)],
            TypeName = "value",
            Resolution = new FoundValue { Value = Value.Value, Index = Value.Index, Score = Score },
        };
    }

    private static ValueMatch At(List<Token> text, List<Token> value, SortedValue source, int from, int distance, bool partial)
    {
        var (found, skipped, first, last) = (0, 0, -1, -1);
        foreach (var word in value)
        {
            var next = text.FindIndex(last < 0 ? from : last + 1, other => other.Normalized == word.Normalized);
            var gap = last < 0 ? 0 : next - last - 1;
            if (next < 0 || gap > distance)
            {
                continue;
            }

            (found, skipped, first, last) = (found + 1, skipped + gap, first < 0 ? next : first, next);
        }

        if (found == 0 || (found < value.Count && !partial))
        {
            return null;
        }

        var completeness = (float)found / value.Count;
        var accuracy = (float)found / (found + skipped);
        return new ValueMatch(source, first, last, completeness * accuracy);
    }
}
