using TriageBot.Content.Tests.Samples;

namespace TriageBot.Content.Tests.Readability;

/// <summary>Patients can read what they are asked and told: the Amstad index over every sentence of the bot and of the widget.</summary>
public sealed class ReadableTexts
{
    private const int Long = 20;
    private const int Worst = 10;

    private static readonly BotContent Content = ContentReader.Read(Repository.Dialogs).Content!;

    [Theory]
    [InlineData("de", 60)]
    [InlineData("de-einfach", 70)]
    public void All_sentences_together_are_easy_to_read(string language, double least)
    {
        var texts = Texts(language);

        var index = GermanText.Amstad([.. texts.Values]);

        Assert.True(index >= least, $"{language}: {index:F1} is below {least}. The hardest texts:{Hardest(texts)}");
    }

    [Theory]
    [InlineData("de", 45)]
    [InlineData("de-einfach", 60)]
    public void No_long_text_is_hard_to_read(string language, double least)
    {
        var texts = Texts(language).Where(text => text.Value.WordCount >= Long).ToDictionary();

        Assert.True(
            texts.Values.All(text => GermanText.Amstad([text]) >= least), $"{language}: texts below {least}.{Hardest(texts)}");
    }

    [Fact]
    public void Sentences_of_plain_German_are_short()
    {
        const int Most = 14;
        var longer = Texts(ContentLanguages.PlainGerman)
            .SelectMany(text => text.Value.Sentences.Where(words => words.Count > Most).Select(words => $"{text.Key}: {string.Join(' ', words)}"));

        Assert.Empty(longer);
    }

    [Fact]
    public void Nearly_all_sentences_of_plain_German_have_at_most_twelve_words()
    {
        var lengths = Texts(ContentLanguages.PlainGerman).Values.SelectMany(text => text.Sentences).Select(words => words.Count).ToList();

        Assert.True(lengths.Count(length => length <= 12) >= 0.98 * lengths.Count);
    }

    private static Dictionary<string, GermanText> Texts(string language) =>
        Content.Texts[language].Keys.Select(key => (Key: key, Text: Content.Texts[language][key]))
            .Concat(Content.WidgetTexts[language].Select(text => (Key: "widget." + text.Key, Text: text.Value)))
            .ToDictionary(text => text.Key, text => new GermanText(text.Text));

    private static string Hardest(Dictionary<string, GermanText> texts) => string.Concat(texts
        .Where(text => text.Value.WordCount > 0).Select(text => (text.Key, Index: GermanText.Amstad([text.Value])))
        .OrderBy(text => text.Index).Take(Worst).Select(text => $"\n{text.Index,6:F1} {text.Key}"));
}
