using TriageBot.Triage.Texts;

namespace TriageBot.Triage.Tests.Texts;

public sealed class Wordings
{
    [Theory]
    [InlineData(Patient.Self, "Haben Sie Fieber?")]
    [InlineData(Patient.Adult, "Hat die Person Fieber?")]
    [InlineData(Patient.Child, "Hat das Kind Fieber?")]
    public void A_bracket_with_bars_holds_a_wording_for_each_patient(Patient patient, string said) =>
        Assert.Equal(said, Wording.Of("(Haben Sie|Hat die Person|Hat das Kind) Fieber?", patient));

    [Theory]
    [InlineData(Patient.Self, "Rufen Sie Ihre Praxis an.")]
    [InlineData(Patient.Adult, "Rufen Sie die Praxis an.")]
    [InlineData(Patient.Child, "Rufen Sie die Praxis an.")]
    public void Of_two_wordings_the_second_is_for_anybody_else(Patient patient, string said) =>
        Assert.Equal(said, Wording.Of("Rufen Sie (Ihre|die) Praxis an.", patient));

    [Fact]
    public void A_wording_may_be_empty_and_a_sentence_may_have_several_brackets() =>
        Assert.Equal("Mein Kind: Schmerz. Es kommt (bald).", Wording.Of("(|Mein Kind: )Schmerz. (Ich komme|Es kommt) (bald).", Patient.Child));

    [Fact]
    public void A_text_without_wordings_is_the_same_text()
    {
        const string Text = "Schmerz (auch nachts)";

        Assert.Same(Text, Wording.Of(Text, Patient.Adult));
    }

    [Theory]
    [InlineData("ja | nein")]
    [InlineData("(a|b|c|d)")]
    [InlineData("(a (x)|b)")]
    [InlineData("(a|b")]
    public void A_bar_elsewhere_is_malformed(string text) => Assert.False(Wording.IsWellFormed(text));

    [Theory]
    [InlineData("(a|b)")]
    [InlineData("(x) (a|b|c) (y)")]
    [InlineData("ohne")]
    public void Brackets_with_two_or_three_wordings_are_well_formed(string text) => Assert.True(Wording.IsWellFormed(text));

    [Fact]
    public void A_catalogue_speaks_of_the_one_who_types_and_on_request_of_others()
    {
        var texts = new TextCatalogue("de-einfach", [new("a", "(mein|sein) Arm {x}")]);

        Assert.Equal("mein Arm 1", texts.Format("a", ("x", "1")));
        Assert.Equal("sein Arm 1", texts.About(Patient.Child).Format("a", ("x", "1")));
        Assert.Same(texts, texts.About(Patient.Adult).About(Patient.Self));
        Assert.Equal(("de-einfach", "de"), (texts.About(Patient.Adult).Language, texts.Locale));
    }
}
