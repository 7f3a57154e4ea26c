namespace TriageBot.Content.Tests.Readability;

public sealed class SyllableCounts
{
    [Theory]
    [InlineData("Schmerz", 1)]
    [InlineData("Bein", 1)]
    [InlineData("Knie", 1)]
    [InlineData("Rücken", 2)]
    [InlineData("Blase", 2)]
    [InlineData("Bauer", 2)]
    [InlineData("Feier", 2)]
    [InlineData("zuerst", 2)]
    [InlineData("Aale", 2)]
    [InlineData("Taubheit", 2)]
    [InlineData("Wirbelsäule", 4)]
    [InlineData("Notaufnahme", 4)]
    [InlineData("Kribbeln", 2)]
    [InlineData("Übelkeit", 3)]
    [InlineData("Quelle", 2)]
    [InlineData("bequem", 2)]
    [InlineData("Theater", 3)]
    [InlineData("Ruine", 3)]
    [InlineData("Bandscheibenvorfall", 5)]
    [InlineData("System", 2)]
    public void Vowels_make_syllables(string word, int syllables) => Assert.Equal(syllables, GermanSyllables.Of(word));

    [Theory]
    [InlineData("Operation", 5)]
    [InlineData("Infektion", 4)]
    [InlineData("Patient", 3)]
    [InlineData("Familie", 4)]
    [InlineData("Linie", 3)]
    [InlineData("Ferien", 3)]
    [InlineData("beenden", 3)]
    [InlineData("beurteilen", 4)]
    [InlineData("Allergie", 3)]
    [InlineData("Allergien", 4)]
    public void Vowels_that_only_look_like_one_sound_are_two(string word, int syllables) =>
        Assert.Equal(syllables, GermanSyllables.Of(word));

    [Theory]
    [InlineData("112", 3)]
    [InlineData("MRT", 3)]
    [InlineData("Blut-Klumpen", 3)]
    [InlineData("B", 1)]
    [InlineData("pst", 1)]
    public void Numbers_abbreviations_and_parts_are_read_one_by_one(string word, int syllables) =>
        Assert.Equal(syllables, GermanSyllables.Of(word));

    [Fact]
    public void A_text_is_its_sentences_in_the_wording_for_oneself()
    {
        var text = new GermanText("(Haben|Hat die Person) **Fieber**? Ab der 20. Woche: {reasons}, z. B. heute.");

        Assert.Equal(
            ["Haben Fieber", "Ab der 20 Woche", "etwas zum Beispiel heute"], text.Sentences.Select(words => string.Join(' ', words)));
    }

    [Fact]
    public void The_index_is_that_of_Amstad()
    {
        // Two sentences, eight words, eleven syllables.
        var text = new GermanText("Der Rücken schmerzt. Das Bein kribbelt furchtbar nicht.");

        Assert.Equal(180 - (8 / 2.0) - (58.5 * 11 / 8), GermanText.Amstad([text]), 6);
    }
}
