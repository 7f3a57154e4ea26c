using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.DirectLine;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Tests.Doubles;

namespace TriageBot.Channels.Tests.Rendering;

public sealed class Cards
{
    [Fact]
    public void A_question_with_several_answers_is_a_form_of_checkboxes()
    {
        var card = Content(QuestionForm.Of(Messages.Multi, "de", Messages.Texts));

        Assert.Equal(("AdaptiveCard", "1.5", "de"), ((string?)card["type"], (string?)card["version"], (string?)card["lang"]));
        var input = card["body"]![0]!;
        Assert.Equal(("Input.ChoiceSet", true, "Which?"), ((string?)input["type"], (bool)input["isMultiSelect"]!, (string?)input["label"]));
        Assert.Equal(["Numb – between the legs", "None"], input["choices"]!.Select(c => (string?)c["title"]!));
        Assert.Equal(["saddle", "none"], input["choices"]!.Select(c => (string?)c["value"]!));
        Assert.Equal("saddle", (string?)input["value"]);
    }

    [Fact]
    public void What_a_form_submits_is_an_answer_once_it_is_normalised()
    {
        var card = Content(QuestionForm.Of(Messages.Multi, "de", Messages.Texts));
        var submit = card["actions"]!.Single();
        var submitted = (JObject)submit["data"]!.DeepClone();
        submitted[(string)card["body"]![0]!["id"]!] = "saddle,none";

        var normal = SubmittedValue.Normalise(submitted);

        Assert.Equal("question.continue (de)", (string?)submit["title"]);
        Assert.Equal(Meaning.Answer("q_cauda", "saddle", "none"), normal);
    }

    [Fact]
    public void A_number_is_a_form_with_its_limits()
    {
        var input = Content(QuestionForm.Of(Messages.Number, "de", Messages.Texts))["body"]![0]!;

        Assert.Equal(("Input.Number", 0, 110), ((string?)input["type"], (int)input["min"]!, (int)input["max"]!));
    }

    [Fact]
    public void What_buttons_can_ask_needs_no_form()
    {
        Assert.Null(QuestionForm.Of(Messages.Consent, "de", Messages.Texts));
        Assert.Null(QuestionForm.Of(Messages.Scale, "de", Messages.Texts));
        Assert.Null(QuestionForm.Of(Messages.Info, "de", Messages.Texts));
    }

    [Fact]
    public void Without_words_for_its_button_there_is_no_form() =>
        Assert.Null(QuestionForm.Of(Messages.Multi, "de", (_, _) => null));

    [Fact]
    public void A_result_says_first_what_to_do_and_whom_to_call()
    {
        var card = Content(AdviceCard.Of(Messages.Result, "de"));

        Assert.Equal(["Now", "Go **now**.", "Do not drive."], card["body"]!.Take(3).Select(b => (string?)b["text"]!));
        Assert.Equal(
            [("Action.OpenUrl", "Call 112", "tel:112"), ("Action.OpenUrl", "Poison", "tel:03019240")],
            card["actions"]!.Take(2).Select(a => ((string?)a["type"]!, (string?)a["title"]!, (string?)a["url"]!)));
    }

    [Fact]
    public void Sections_that_are_folded_unfold_by_a_button()
    {
        var card = Content(AdviceCard.Of(Messages.Result, "de"));

        var sections = card["body"]!.Where(b => (string?)b["type"] == "Container").ToList();
        var toggle = card["actions"]!.Last();
        Assert.Equal([true, false], sections.Select(s => (bool)s["isVisible"]!));
        Assert.Equal(("Action.ToggleVisibility", "Sources"), ((string?)toggle["type"], (string?)toggle["title"]));
        Assert.Equal((string?)sections[1]["id"], (string?)toggle["targetElements"]![0]);
        Assert.Equal(
            ["Sources", "**NVL** (2017)", "Back pain", "• old"], sections[1]["items"]!.Select(i => (string?)i["text"]!));
    }

    [Fact]
    public void A_question_has_no_advice_card() => Assert.Null(AdviceCard.Of(Messages.Multi, "de"));

    [Fact]
    public void A_reply_on_Direct_Line_gets_buttons_and_card_in_its_language()
    {
        var reply = Reply(Messages.Multi);

        new DirectLineRenderer(Messages.Texts).Render(reply);

        Assert.Equal("commands.back (en)", reply.SuggestedActions.Actions.Single().Title);
        Assert.Equal("en", (string?)Content(Assert.Single(reply.Attachments))["lang"]);
    }

    [Fact]
    public void What_the_bot_attached_itself_stays()
    {
        var reply = Reply(Messages.Multi);
        reply.Attachments = [new Attachment { ContentType = "image/png" }];
        reply.SuggestedActions = new SuggestedActions { Actions = [] };

        new DirectLineRenderer(Messages.Texts).Render(reply);

        Assert.Equal("image/png", Assert.Single(reply.Attachments).ContentType);
        Assert.Empty(reply.SuggestedActions.Actions);
    }

    [Theory]
    [InlineData("de-einfach", "Zurück, einfach")]
    [InlineData("de-AT", "Zurück")]
    public void Buttons_are_named_in_the_nearest_language_and_plain_German_is_one_of_its_own(string locale, string label)
    {
        var reply = Reply(new JObject { ["kind"] = "question", ["id"] = "q", ["type"] = "number", ["commands"] = new JArray("back") });
        reply.Locale = locale;

        new DirectLineRenderer((language, id) => (language, id) switch
        {
            ("de-einfach", "commands.back") => "Zurück, einfach",
            ("de", "commands.back") => "Zurück",
            ("de", "question.continue") => "Weiter",
            _ => null,
        }).Render(reply);

        Assert.Equal(label, Assert.Single(reply.SuggestedActions.Actions).Title);
        Assert.Equal("de", (string?)Content(Assert.Single(reply.Attachments))["lang"]);
    }

    [Fact]
    public void A_reply_without_meaning_stays_as_it_is()
    {
        var reply = MessageFactory.Text("plain");

        new DirectLineRenderer(Messages.Texts).Render(reply);

        Assert.Null(reply.SuggestedActions);
        Assert.Empty(reply.Attachments ?? []);
    }

    [Fact]
    public void A_meaning_is_found_in_any_object()
    {
        var reply = MessageFactory.Text("hi");
        reply.ChannelData = new { triage = new { kind = "info" } };

        Assert.Equal("info", (string?)Meaning.Of(reply)!["kind"]);
    }

    private static Activity Reply(JObject meaning)
    {
        var reply = MessageFactory.Text("text");
        reply.Locale = "en-GB";
        reply.ChannelData = new JObject { ["triage"] = meaning };
        return reply;
    }

    private static JObject Content(Attachment? attachment) => (JObject)attachment!.Content;
}
