using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Numbers and places in a list, in English and German words and in digits.</summary>
internal static class NumberWords
{
    // "ein" and "eine" are left out: they are articles far more often than numbers.
    private static readonly Dictionary<string, int> CardinalOf = Index(
    [
        ["one", "eins"], ["two", "zwei"], ["three", "drei"], ["four", "vier"], ["five", "fünf", "fuenf"], ["six", "sechs"],
        ["seven", "sieben"], ["eight", "acht"], ["nine", "neun"], ["ten", "zehn"], ["eleven", "elf"], ["twelve", "zwölf", "zwoelf"],
    ]);

    private static readonly string[][] EnglishOrdinals =
    [
        ["first", "1st"], ["second", "2nd"], ["third", "3rd"], ["fourth", "4th"], ["fifth", "5th"], ["sixth", "6th"],
        ["seventh", "7th"], ["eighth", "8th"], ["ninth", "9th"], ["tenth", "10th"], ["eleventh", "11th"], ["twelfth", "12th"],
    ];

    private static readonly string[][] GermanOrdinalStems =
    [
        ["erst"], ["zweit"], ["dritt"], ["viert"], ["fünft", "fuenft"], ["sechst"],
        ["siebt", "siebent"], ["acht"], ["neunt"], ["zehnt"], ["elft"], ["zwölft", "zwoelft"],
    ];

    private static readonly string[] GermanEndings = ["e", "er", "es", "en", "em", "ens"];

    private static readonly Dictionary<string, int> OrdinalOf = Index(
        [.. EnglishOrdinals.Zip(GermanOrdinalStems, (english, stems) => (string[])
            [.. english, .. stems.SelectMany(stem => GermanEndings.Select(ending => stem + ending))])]);

    /// <summary>Reads a number at a word: the number, negative when counted from the end, and how many words it takes; no word, no number.</summary>
    public delegate (int Number, int Words) Reader(string text, List<Token> words, int position);

    /// <summary>A place: "first", "the last", "next to last".</summary>
    public static (int Number, int Words) Ordinal(string text, List<Token> words, int position)
    {
        var word = words[position].Normalized;
        if (OrdinalOf.TryGetValue(word, out var number))
        {
            return (number, 1);
        }

        if (word == "next" && IsAt(words, position + 1, "to") && IsAt(words, position + 2, "last"))
        {
            return (-2, 3);
        }

        return word switch
        {
            "last" or "letzte" or "letzter" or "letztes" or "letzten" => (-1, 1),
            "vorletzte" or "vorletzter" or "vorletztes" or "vorletzten" => (-2, 1),
            _ => (0, 0),
        };
    }

    /// <summary>A whole number: "2", "two".</summary>
    public static (int Number, int Words) Cardinal(string text, List<Token> words, int position)
    {
        var word = words[position];
        if (CardinalOf.TryGetValue(word.Normalized, out var number))
        {
            return (number, 1);
        }

        return int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && !IsPartOfDecimal(text, word)
            ? (number, 1)
            : (0, 0);
    }

    private static Dictionary<string, int> Index(string[][] wordsOf) =>
        wordsOf
            .SelectMany((words, position) => words.Select(word => (word, number: position + 1)))
            .ToDictionary(entry => entry.word, entry => entry.number, StringComparer.Ordinal);

    private static bool IsAt(List<Token> words, int position, string word) =>
        position < words.Count && words[position].Normalized == word;

    private static bool IsPartOfDecimal(string text, Token word) =>
        IsDigitBeyondMark(text, word.Start - 1, -1) || IsDigitBeyondMark(text, word.End + 1, 1);

    private static bool IsDigitBeyondMark(string text, int mark, int step) =>
        mark >= 0 && mark < text.Length && text[mark] is '.' or ','
        && mark + step >= 0 && mark + step < text.Length && char.IsDigit(text[mark + step]);
}
