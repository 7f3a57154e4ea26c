using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>Messages that a picture belongs to carry it, with words for people who do not see it.</summary>
public sealed class Pictures
{
    [Fact]
    public async Task The_option_about_numbness_shows_where_it_is_meant_in_the_list_and_alone()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.AnswerAsync("q_now", "none");

        var choices = person.LastQuestion.Triage["choices"]!;
        await person.AnswerAsync("q_cauda", "unsure");
        var alone = person.LastQuestion;

        Assert.Equal("images/back-cramps/saddle_area.svg", (string?)choices.Single(one => (string?)one["id"] == "saddle")["image"]!["svg"]);
        Assert.Equal("saddle", (string?)alone.Triage["check"]);
        Assert.Equal("images/back-cramps/saddle_area.png", (string?)alone.Triage["image"]!["png"]);
    }

    [Fact]
    public async Task Other_options_of_the_same_question_do_not_borrow_it()
    {
        var person = new Person(TestContent.Bot, "en");
        await person.AgreeAsync();
        await person.AnswerAsync("q_now", "none");
        await person.AnswerAsync("q_cauda", "unsure");
        await person.AnswerAsync("q_cauda", "no");

        Assert.Equal("bladder", (string?)person.LastQuestion.Triage["check"]);
        Assert.Null(person.LastQuestion.Triage["image"]);
    }

    [Theory]
    [InlineData("de", "irgendwie komisch im Schritt")]
    [InlineData("en", "somehow strange between my legs")]
    public async Task Asking_back_about_numbness_shows_where_it_is_meant(string language, string words)
    {
        var person = new Person(TestContent.Bot, language);
        await person.AgreeAsync();
        await person.SayAsync(words);

        var asked = person.LastQuestion;

        Assert.Equal("clarify saddle", asked.ToString());
        Assert.Equal(TestContent.Bot.Texts[language]["images.saddle_area"], (string?)asked.Triage["image"]!["alt"]);
    }
}
