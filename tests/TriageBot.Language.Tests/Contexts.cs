namespace TriageBot.Language.Tests;

/// <summary>What the context of a sign makes of it.</summary>
public sealed class Contexts
{
    [Theory]
    [InlineData("de", "saddle", "Ich bin taub im Schritt.", "present")]
    [InlineData("de", "saddle", "Ich bin nicht taub im Schritt.", "absent")]
    [InlineData("de", "fever", "Kein Fieber, aber Schüttelfrost.", "present")]
    [InlineData("de", "fever", "Weder Fieber noch Schüttelfrost.", "absent")]
    [InlineData("de", "fever", "Mein Hund hat Fieber.", "nothing")]
    [InlineData("de", "bladder", "Inzwischen merke ich aber nicht mehr, wann ich aufs Klo muss.", "present")]
    [InlineData("de", "bladder", "Ich hab eine Blase am Fuß.", "nothing")]
    [InlineData("de", "cancer", "Mein Sternzeichen ist Krebs.", "nothing")]
    [InlineData("de", "fall_minor", "Übern Hund gestolpert und hingeflogen.", "present")]
    [InlineData("de", "age_u18", "Mein kleiner Zeh ist taub.", "nothing")]
    [InlineData("en", "saddle", "I'm numb between the legs.", "present")]
    [InlineData("en", "saddle", "I'm not numb between the legs.", "absent")]
    [InlineData("en", "fever", "no fever, weight steady, legs feel normal", "absent")]
    [InlineData("en", "fever", "no fever, legs feel normal", "absent")]
    [InlineData("en", "bowel", "I can't bear my shirt.", "nothing")]
    [InlineData("en", "cancer", "Cancer is my star sign.", "nothing")]
    public void A_sign_counts_as_its_context_says(string language, string fact, string text, string status) =>
        Assert.Equal(status, Words.About(fact, Words.Read(language, text)));

    [Theory]
    [InlineData("de", "Ich habe zu viele Tabletten genommen.")]
    [InlineData("en", "I took too many tablets.")]
    public void After_an_overdose_it_is_asked_whether_something_is_felt(string language, string text) =>
        Assert.Contains("overdose_symptoms", Words.Read(language, text).Ask);

    [Fact]
    public void A_possible_danger_is_asked_about_the_greatest_first()
    {
        var read = Words.German("Mir ist so komisch in der Brust und mein Bein fühlt sich seltsam an.");

        Assert.Equal("chest", read.Ask[0]);
    }
}
