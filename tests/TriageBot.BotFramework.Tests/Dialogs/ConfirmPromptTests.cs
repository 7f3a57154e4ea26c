using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Dialogs;

public sealed class ConfirmPromptTests
{
    private readonly PromptOptions _options = new() { Prompt = MessageFactory.Text("Sure?"), RetryPrompt = MessageFactory.Text("Yes or no?") };

    [Fact]
    public async Task Yes_and_no_are_offered()
    {
        await Asking().Flow.Test("hi", "Sure? (1) Yes or (2) No").StartTestAsync();
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("1", true)]
    [InlineData("no", false)]
    [InlineData("2", false)]
    public async Task Yes_and_no_are_understood_in_words_and_numbers(string answer, bool expected)
    {
        Assert.Equal(expected, await AnswerTo("en-US", answer));
    }

    [Fact]
    public async Task What_is_neither_is_asked_for_again()
    {
        var talk = Asking();
        await talk.Say("hi");

        Assert.Equal(["Yes or no? (1) Yes or (2) No"], await talk.Say("perhaps"));
    }

    [Theory]
    [InlineData("de-DE", "Sure? (1) Ja oder (2) Nein")]
    [InlineData("fr-FR", "Sure? (1) Oui ou (2) Non")]
    [InlineData("nl-NL", "Sure? (1) Ja of (2) Nee")]
    public async Task Other_languages_offer_their_own_words(string locale, string question)
    {
        Assert.Equal([question], await Asking().Send(In(locale, "hi")));
    }

    [Fact]
    public async Task Other_words_may_be_offered_and_are_understood()
    {
        var prompt = new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("Go"), new Choice("Stop")) };
        var talk = new Talk(prompt) { Options = _options };

        Assert.Equal(["Sure? (1) Go or (2) Stop"], await talk.Say("hi"));
        await talk.Say("stop");
        Assert.Equal(false, talk.Result.Result);
    }

    [Fact]
    public async Task Without_numbers_a_number_is_no_answer()
    {
        var prompt = new ConfirmPrompt("prompt") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } };
        var talk = new Talk(prompt) { Options = _options };

        Assert.Equal(["Sure? Yes or No"], await talk.Say("hi"));
        await talk.Say("1");
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
    }

    [Fact]
    public async Task The_default_language_is_taken_when_the_activity_names_none()
    {
        var talk = new Talk(new ConfirmPrompt("prompt", defaultLocale: "de-DE")) { Options = _options };

        Assert.Equal(["Sure? (1) Ja oder (2) Nein"], await talk.Send(In(null, "hi")));
    }

    [Fact]
    public async Task The_style_can_be_none()
    {
        var talk = new Talk(new ConfirmPrompt("prompt") { Style = ListStyle.None }) { Options = _options };

        Assert.Equal(["Sure?"], await talk.Say("hi"));
    }

    private static Activity In(string? locale, string text) => new() { Type = ActivityTypes.Message, Text = text, Locale = locale };

    private Talk Asking() => new(new ConfirmPrompt("prompt")) { Options = _options };

    private async Task<bool> AnswerTo(string locale, string answer)
    {
        var talk = Asking();
        await talk.Send(In(locale, "hi"));
        await talk.Send(In(locale, answer));
        return Assert.IsType<bool>(talk.Result.Result);
    }
}
