using CsCheck;

namespace TriageBot.Language.Tests;

/// <summary>No text makes the reader throw.</summary>
public sealed class AnyText
{
    private const int Long = 10_000;

    private static readonly Gen<string> Unicode = Gen.Char.Array[0, 400].Select(letters => new string(letters));

    private static readonly string[] Pieces =
    [
        "nicht", "kein", "taub", "Bein", "aber", "und", "ich", "spüre", "Blase", "mein", "Mann", "Fieber", "wie", "vor", "drei", "Tagen",
        "seit", ",", ".", "?", "numb", "leg", "no", "my", "can't", "feel", "not", "7", "von", "10", "weil", "als", "ob",
    ];

    private static readonly string[] Languages = ["de", "en"];

    private static readonly Gen<string> Talk =
        Gen.Int[0, Pieces.Length - 1].Array[0, 120].Select(picks => string.Join(' ', picks.Select(pick => Pieces[pick])));

    [Fact]
    public void Any_letters_are_read() => Unicode.Sample(ReadBoth);

    [Fact]
    public void Any_row_of_words_is_read_and_places_lie_in_the_text() => Talk.Sample(text =>
    {
        foreach (var language in Languages)
        {
            var read = Words.Read(language, text);
            Assert.All(read.Findings, finding => Assert.InRange(finding.End, finding.Start + 1, text.Length));
            Assert.Equal(read.Findings.Count, read.Findings.Select(finding => finding.Id).Distinct().Count());
        }
    });

    [Theory]
    [InlineData("nicht ")]
    [InlineData("taub ")]
    [InlineData("ich spüre nichts mehr zwischen den beinen ")]
    [InlineData("aber und oder ")]
    [InlineData("vor drei tagen seit gestern ")]
    [InlineData("can't feel my legs ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("🤕🔥 ")]
    [InlineData("\u0300")]
    public void The_same_words_over_and_over_are_read(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, (Long / words.Length) + 1));

        ReadBoth(text);
    }

    private static void ReadBoth(string text)
    {
        Assert.Equal(text, Words.German(text).Text);
        Assert.Equal(text, Words.English(text).Text);
    }
}
