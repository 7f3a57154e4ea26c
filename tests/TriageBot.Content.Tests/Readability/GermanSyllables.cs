using System.Text.RegularExpressions;

namespace TriageBot.Content.Tests.Readability;

/// <summary>
/// Counts the syllables of German words by their vowels. Numbers are read digit by digit (one, one, two), abbreviations letter by
/// letter (M, R, T). A word with hyphens is the sum of its parts.
/// </summary>
internal static partial class GermanSyllables
{
    // Where two vowels look like one sound but are two: Pati-ent, Lini-e, be-enden.
    private static readonly (string Written, string Spoken)[] Apart =
    [
        ("patient", "pati.ent"), ("klient", "kli.ent"), ("hygien", "hygi.en"), ("orient", "ori.ent"), ("beend", "be.end"),
        ("beurt", "be.urt"), ("beunr", "be.unr"), ("geimpf", "ge.impf"), ("geirr", "ge.irr"), ("museum", "muse.um"), ("familie", "famili.e"),
        ("linie", "lini.e"), ("studie", "studi.e"), ("aktie", "akti.e"), ("serie", "seri.e"), ("arterie", "arteri.e"),
        ("bakterie", "bakteri.e"), ("ferien", "feri.en"), ("medien", "medi.en"), ("allergien", "allergi.en"), ("batterien", "batteri.en"),
        ("therapien", "therapi.en"), ("materie", "materi.e"),
    ];

    public static int Of(string word) => Math.Max(1, word.Split('-').Sum(OfPart));

    private static int OfPart(string part)
    {
        if (part.Length == 0 || part.All(char.IsDigit) || (part.Length > 1 && part.All(char.IsUpper)))
        {
            return part.Length;
        }

        var letters = part.ToLowerInvariant().Replace("qu", "kw", StringComparison.Ordinal);
        foreach (var (written, spoken) in Apart)
        {
            letters = letters.Replace(written, spoken, StringComparison.Ordinal);
        }

        return Math.Max(1, Vowels().Count(letters));
    }

    // What sounds as one: doubled vowels, a long i, and the diphthongs. Other vowels that stand together are two: Ope-ra-ti-on.
    [GeneratedRegex("aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|[aeiouyäöüéè]", RegexOptions.CultureInvariant)]
    private static partial Regex Vowels();
}
