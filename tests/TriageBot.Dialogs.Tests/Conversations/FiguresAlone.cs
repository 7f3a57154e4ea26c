using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Conversations;

public sealed class FiguresAlone
{
    [Theory]
    [InlineData("2")]
    [InlineData("1, 2")]
    [InlineData(" 2. ")]
    public async Task Numbers_of_a_list_tell_nothing_of_the_pain_or_the_age(string typed)
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.AnswerAsync("q_now", "none");

        await person.SayAsync(typed);
        var record = await person.RecordAsync();

        Assert.Empty(record["earlier"]!);
        Assert.Empty(record["heard"]!);
    }

    [Fact]
    public async Task A_number_with_words_is_still_heard()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();

        await person.SayAsync("Schmerz 8 von 10");

        Assert.Equal("8", (string?)(await person.RecordAsync())["earlier"]!["q_severity"]![0]);
    }
}
