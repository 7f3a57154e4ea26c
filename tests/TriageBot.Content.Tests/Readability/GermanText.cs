using System.Text.RegularExpressions;
using TriageBot.Triage.Texts;

namespace TriageBot.Content.Tests.Readability;

/// <summary>German sentences and their words, as they are read to the one who types.</summary>
internal sealed partial class GermanText
{
    public GermanText(string written)
    {
        var said = Place().Replace(Wording.Of(written, Patient.Self), "etwas").Replace("z. B.", "zum Beispiel", StringComparison.Ordinal);
        Sentences = [.. End().Split(Ordinal().Replace(said, "$1 ")).Select(Words).Where(words => words.Count > 0)];
    }

    /// <summary>The words of each sentence.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sentences { get; }

    public int WordCount => Sentences.Sum(words => words.Count);

    /// <summary>
    /// The Amstad index: 180 less the words of a sentence and less 58.5 times the syllables of a word. 60 is plain, 70 easy, 80 very
    /// easy to read.
    /// </summary>
    public static double Amstad(IReadOnlyCollection<GermanText> texts)
    {
        var words = texts.SelectMany(text => text.Sentences).SelectMany(sentence => sentence).ToList();
        return 180 - ((double)words.Count / texts.Sum(text => text.Sentences.Count)) - (58.5 * words.Sum(GermanSyllables.Of) / words.Count);
    }

    private static List<string> Words(string sentence) => [.. Word().Matches(sentence.Replace("**", "", StringComparison.Ordinal)).Select(word => word.Value)];

    // A colon, a semicolon and a bullet end a thought, as a full stop does; a dash and a bracket do not.
    [GeneratedRegex(@"[.!?:;…·\n]+")]
    private static partial Regex End();

    // "die 20. Woche" is one sentence.
    [GeneratedRegex(@"(\d)\. (?=[A-ZÄÖÜ])")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"[\p{L}\d]+(?:-[\p{L}\d]+)*")]
    private static partial Regex Word();
}
