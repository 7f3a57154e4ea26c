namespace TriageBot.Language.Tests;

public sealed class Dialects
{
    [Theory]
    [InlineData("Mir is der Hindern eigschlafn un i gspia nix", "saddle")] // Saxon, Bavarian
    [InlineData("Ick spür dit nich, mein Hintern jehört mir nich mehr", "saddle")] // Berlin
    [InlineData("mine fuess lampet abe, chan en nüm ufezieh", "foot_drop")] // Swiss
    [InlineData("Kribbele wie dausend Ameise en zwei Been", "both_legs")] // Rhineland
    [InlineData("In dr Bruscht isch's mer so eng", "chest")] // Swabian
    [InlineData("I bin vo da Loata gfalln", "accident")] // Bavarian
    public void A_sign_in_dialect_is_heard(string text, string fact) =>
        Assert.Equal("present", Words.About(fact, Words.German(text)));

    [Fact]
    public void Sounds_are_shifted_only_where_the_text_is_dialect()
    {
        Assert.Equal("nothing", Words.About("accident", Words.German("Ich bin von der Loata gefallen")));
        Assert.Equal("present", Words.About("accident", Words.German("I bin von der Loata gefallen")));
    }

    [Theory]
    [InlineData("I spür ois ganz normal untenrum, koa Taubheit", "saddle")]
    [InlineData("Nee, de Beene sin nich taub", "both_legs")]
    public void A_denial_in_dialect_is_a_denial(string text, string fact) =>
        Assert.Equal("absent", Words.About(fact, Words.German(text)));

    [Theory]
    [InlineData("hatte letztes Jahr eine taube Stelle am Hintern, war dann weg. seit heute morgen wieder da", "present")]
    [InlineData("hatte letztes Jahr eine taube Stelle am Hintern, war dann weg und ist nie wiedergekommen", "nothing")]
    public void What_was_over_and_is_there_again_counts(string text, string status) =>
        Assert.Equal(status, Words.About("saddle", Words.German(text)));
}
