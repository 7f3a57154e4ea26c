namespace TriageBot.Content.Texts;

/// <summary>The places of a sentence that are filled in, such as <c>{reasons}</c>.</summary>
internal static class Places
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    /// <summary>The names of the places, each once.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="stray">The first brace that belongs to no place; null when all do.</param>
    public static IReadOnlySet<string> Find(string text, out char? stray)
    {
        stray = null;
        if (text.AsSpan().IndexOfAny('{', '}') < 0)
        {
            return None;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '{' && text.IndexOf('}', at) is var end and > 0 && Yaml.Ids.IsPlace(text.AsSpan(at + 1, end - at - 1)))
            {
                names.Add(text[(at + 1)..end]);
                at = end;
            }
            else if (text[at] is '{' or '}')
            {
                stray ??= text[at];
            }
        }

        return names;
    }

    /// <summary>Places as they stand in a text: "{name} and {time}", or "nothing".</summary>
    public static string InWords(IReadOnlyCollection<string> places) =>
        places.Count == 0 ? "nothing" : string.Join(" and ", places.Select(place => $"{{{place}}}"));
}
