using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Own;

/// <summary>The words that a confirm prompt understands.</summary>
public sealed class ConfirmWordsTests
{
    [Theory]
    [InlineData("en-US", "Yep!", true)]
    [InlineData("en-GB", "ok, sure", true)]
    [InlineData("en-US", "👍", true)]
    [InlineData("en-US", "NOPE", false)]
    [InlineData("en-US", "the second", false)]
    [InlineData("de-DE", "Ja, klar", true)]
    [InlineData("de-DE", "nö", false)]
    [InlineData("de-DE", "das erste", true)]
    [InlineData("xx-XX", "yes", true)]
    public async Task Yes_and_no_have_many_words(string locale, string answer, bool expected)
    {
        Assert.Equal(expected, await AnswerTo(locale, answer));
    }

    [Theory]
    [InlineData("en-US", "maybe")]
    [InlineData("en-US", "yes and no")]
    [InlineData("en-US", "not sure")]
    [InlineData("en-US", "not ok")]
    [InlineData("en-US", "I do not know")]
    [InlineData("en-US", "nothing")]
    [InlineData("en-US", "3")]
    [InlineData("de-DE", "weiß nicht")]
    [InlineData("de-DE", "nicht sicher")]
    [InlineData("de-DE", "ja nein")]
    public async Task What_is_neither_or_both_is_no_answer(string locale, string answer)
    {
        Assert.Null(await AnswerTo(locale, answer));
    }

    [Fact]
    public async Task Every_language_understands_what_it_offers()
    {
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
        {
            Assert.True(await AnswerTo(culture.Locale, culture.YesInLanguage));
            Assert.False(await AnswerTo(culture.Locale, culture.NoInLanguage));
        }
    }

    private static async Task<bool?> AnswerTo(string locale, string answer)
    {
        var talk = new Talk(new ConfirmPrompt("prompt")) { Options = new PromptOptions { Prompt = MessageFactory.Text("Sure?") } };
        await talk.Send(new Activity { Type = ActivityTypes.Message, Text = "hi", Locale = locale });
        await talk.Send(new Activity { Type = ActivityTypes.Message, Text = answer, Locale = locale });
        return talk.Result.Result as bool?;
    }
}
