using TriageBot.Content.Countries;
using TriageBot.Content.Tests.Samples;

namespace TriageBot.Content.Tests;

/// <summary>Numbers, services and holidays of the countries.</summary>
public sealed class CountryPacks
{
    private static readonly BotContent Content = ContentReader.Read(Repository.Dialogs).Content!;

    [Theory]
    [InlineData("AT", "de")]
    [InlineData("AT", "de-einfach")]
    [InlineData("AT", "en")]
    [InlineData("CH", "de")]
    [InlineData("CH", "de-einfach")]
    [InlineData("CH", "en")]
    public void No_sentence_names_a_number_or_service_of_Germany(string country, string language)
    {
        string[] german = ["116117", "116123", "030 19240", "0800 1110111", "Bereitschaftsdienst", "**112**", "Rufen Sie die 112", "(Germany)", "in Germany", "UK 111"];
        var sentences = Content.Countries[country].Texts[language];

        Assert.All(
            sentences.Keys.Where(key => !key.StartsWith("conversation.country.", StringComparison.Ordinal)),
            key => Assert.DoesNotContain(german, word => sentences[key].Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void For_Germany_every_sentence_is_as_it_was_written() =>
        Assert.All(Content.Texts["de"].Keys, key => Assert.Equal(Content.Texts["de"][key], Content.Countries["DE"].Texts["de"][key]));

    [Fact]
    public void A_number_that_a_country_does_not_have_is_empty_and_is_not_called() =>
        Assert.Equal("", Content.Countries["CH"].Texts["de"]["numbers.on_call.number"]);

    [Theory]
    [InlineData("DE", "2026-10-03", true)]
    [InlineData("DE", "2026-04-06", true)]
    [InlineData("DE", "2026-06-04", false)]
    [InlineData("AT", "2026-10-26", true)]
    [InlineData("AT", "2026-10-03", false)]
    [InlineData("CH", "2026-08-01", true)]
    [InlineData("CH", "2026-05-01", false)]
    public void Practices_are_closed_on_the_holidays_of_the_country(string country, string day, bool isHoliday) =>
        Assert.Equal(isHoliday, Content.Countries[country].Hours.Holidays.Contains(DateOnly.Parse(day, null)));

    [Fact]
    public void A_state_has_holidays_of_its_own()
    {
        var corpusChristi = new DateOnly(2026, 6, 4);

        Assert.DoesNotContain(corpusChristi, Holidays.Of("germany", "BE"));
        Assert.Contains(corpusChristi, Holidays.Of("germany", "BY"));
        Assert.DoesNotContain(corpusChristi, Holidays.Of("germany", "nowhere"));
    }
}
