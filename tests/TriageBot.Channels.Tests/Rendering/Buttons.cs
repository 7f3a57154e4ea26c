using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Tests.Doubles;

namespace TriageBot.Channels.Tests.Rendering;

public sealed class Buttons
{
    [Fact]
    public void A_question_with_one_answer_has_a_button_for_each_choice()
    {
        var buttons = AnswerButtons.Of(Messages.Consent, "de", Messages.Texts);

        Assert.Equal(["Yes", "No"], buttons.Select(b => b.Title));
        Assert.All(buttons, b => Assert.Equal(ActionTypes.MessageBack, b.Type));
        Assert.All(buttons, b => Assert.Equal((b.Title, b.Title), (b.Text, b.DisplayText)));
        Assert.Equal(
            """{"triage":{"answer":{"id":"consent","values":["yes"]}}}""",
            ((JObject)buttons[0].Value).ToString(Formatting.None));
    }

    [Fact]
    public void A_scale_has_a_button_for_each_number()
    {
        var buttons = AnswerButtons.Of(Messages.Scale, "de", Messages.Texts);

        Assert.Equal(Enumerable.Range(0, 11).Select(n => $"{n}"), buttons.Select(b => b.Title));
        Assert.Equal("7", (string?)((JObject)buttons[7].Value).SelectToken("triage.answer.values[0]"));
    }

    [Fact]
    public void Commands_are_buttons_when_they_have_words()
    {
        var buttons = AnswerButtons.Of(Messages.Multi, "en", Messages.Texts);

        Assert.Equal(["commands.back (en)"], buttons.Select(b => b.Title));
        Assert.Equal("""{"triage":{"command":"back"}}""", ((JObject)buttons[0].Value).ToString(Formatting.None));
    }

    [Fact]
    public void Suggestions_are_buttons_when_they_are_whole()
    {
        var buttons = AnswerButtons.Of(Messages.Info, "en", Messages.Texts);

        Assert.Equal(["Start again"], buttons.Select(b => b.Title));
    }

    [Fact]
    public void A_number_has_no_buttons() => Assert.Empty(AnswerButtons.Of(Messages.Number, "de", Messages.Texts));

    [Fact]
    public void A_result_has_no_buttons() => Assert.Empty(AnswerButtons.Of(Messages.Result, "de", Messages.Texts));
}
