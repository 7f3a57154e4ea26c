using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Dialogs;

public sealed class ChoicePromptTests
{
    private readonly PromptOptions _options = new()
    {
        Prompt = MessageFactory.Text("How do you travel?"),
        RetryPrompt = MessageFactory.Text("Please choose."),
        Choices = ChoiceFactory.ToChoices(["Car", "Bus", "Bicycle"]),
    };

    [Fact]
    public async Task The_choices_stand_in_the_text_where_the_channel_has_no_buttons()
    {
        await Asking().Flow.Test("hi", "How do you travel? (1) Car, (2) Bus, or (3) Bicycle").StartTestAsync();
    }

    [Theory]
    [InlineData("Bus", 1)]
    [InlineData("bus please", 1)]
    [InlineData("3", 2)]
    [InlineData("the first one", 0)]
    public async Task A_choice_is_named_by_text_place_or_number(string answer, int index)
    {
        var talk = Asking();
        await talk.Say("hi");

        await talk.Say(answer);

        Assert.Equal(index, Assert.IsType<FoundChoice>(talk.Result.Result).Index);
    }

    [Fact]
    public async Task An_answer_that_is_no_choice_is_asked_for_again_with_the_choices()
    {
        var talk = Asking();
        await talk.Say("hi");

        Assert.Equal(["Please choose. (1) Car, (2) Bus, or (3) Bicycle"], await talk.Say("plane"));
    }

    [Fact]
    public async Task The_question_is_asked_again_when_there_is_no_retry_prompt()
    {
        _options.RetryPrompt = null;
        var talk = Asking();
        var first = await talk.Say("hi");

        Assert.Equal(first, await talk.Say("plane"));
    }

    [Theory]
    [InlineData("de-DE", "How do you travel? (1) Car, (2) Bus, oder (3) Bicycle")]
    [InlineData("de", "How do you travel? (1) Car, (2) Bus, oder (3) Bicycle")]
    [InlineData("DE-at", "How do you travel? (1) Car, (2) Bus, oder (3) Bicycle")]
    [InlineData("es-ES", "How do you travel? (1) Car, (2) Bus, o (3) Bicycle")]
    [InlineData("fr", "How do you travel? (1) Car, (2) Bus, ou (3) Bicycle")]
    [InlineData("xx-yy", "How do you travel? (1) Car, (2) Bus, or (3) Bicycle")]
    [InlineData("", "How do you travel? (1) Car, (2) Bus, or (3) Bicycle")]
    public async Task The_list_is_written_in_the_language_of_the_activity(string locale, string expected)
    {
        Assert.Equal([expected], await Asking().Send(In(locale)));
    }

    [Fact]
    public async Task The_default_language_is_taken_when_the_activity_names_none()
    {
        var talk = new Talk(new ChoicePrompt("prompt", defaultLocale: "de-DE")) { Options = _options };

        Assert.EndsWith("oder (3) Bicycle", Assert.Single(await talk.Send(In(null))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_known_language_writes_its_own_list()
    {
        foreach (var culture in PromptCultureModels.GetSupportedCultures())
        {
            var text = Assert.Single(await Asking().Send(In(culture.Locale)));

            Assert.Equal($"How do you travel? (1) Car{culture.Separator}(2) Bus{culture.InlineOrMore}(3) Bicycle", text);
        }
    }

    [Fact]
    public async Task A_language_of_the_caller_is_written_as_the_caller_says()
    {
        var cultures = new Dictionary<string, ChoiceFactoryOptions>
        {
            ["tlh"] = new() { InlineSeparator = " ; ", InlineOr = " pagh ", InlineOrMore = " ; pagh ", IncludeNumbers = false },
            ["en-us"] = new(),
        };
        var talk = new Talk(new ChoicePrompt("prompt", cultures)) { Options = _options };

        Assert.Equal(["How do you travel? Car ; Bus ; pagh Bicycle"], await talk.Send(In("tlh")));
    }

    [Fact]
    public async Task The_way_a_list_is_written_can_be_set()
    {
        var prompt = new ChoicePrompt("prompt") { ChoiceOptions = new ChoiceFactoryOptions { InlineSeparator = " / ", InlineOr = " | ", InlineOrMore = " || ", IncludeNumbers = false } };

        Assert.Equal(["How do you travel? Car / Bus || Bicycle"], await new Talk(prompt) { Options = _options }.Say("hi"));
    }

    [Fact]
    public async Task The_style_of_the_options_goes_before_that_of_the_prompt()
    {
        var prompt = new ChoicePrompt("prompt") { Style = ListStyle.Inline };
        _options.Style = ListStyle.None;

        Assert.Equal(["How do you travel?"], await new Talk(prompt) { Options = _options }.Say("hi"));
    }

    [Fact]
    public async Task Choices_are_shown_as_a_list_as_buttons_or_on_a_card()
    {
        Assert.Equal("How do you travel?\n\n   1. Car\n   2. Bus\n   3. Bicycle", (await Shown(ListStyle.List)).Text);
        Assert.Equal(["Car", "Bus", "Bicycle"], (await Shown(ListStyle.SuggestedAction)).SuggestedActions.Actions.Select(action => action.Title));
        var card = Assert.IsType<HeroCard>(Assert.Single((await Shown(ListStyle.HeroCard)).Attachments).Content);
        Assert.Equal(["Car", "Bus", "Bicycle"], card.Buttons.Select(button => button.Title));
    }

    [Theory]
    [InlineData(Channels.Directline)]
    [InlineData(Channels.Webchat)]
    [InlineData(Channels.Telegram)]
    public async Task A_channel_with_buttons_gets_buttons(string channel)
    {
        var incoming = new Activity { Type = ActivityTypes.Message, Text = "hi", ChannelId = channel };
        var talk = Asking();
        Activity? shown = null;

        await talk.Flow.Send(incoming).AssertReply(reply => shown = (Activity)reply).StartTestAsync();

        Assert.Equal("How do you travel?", shown?.Text);
        Assert.Equal(3, shown?.SuggestedActions.Actions.Count);
    }

    [Fact]
    public async Task The_question_keeps_what_else_it_holds()
    {
        _options.Prompt.ChannelData = "data";
        _options.Prompt.Attachments = [new Attachment(name: "picture")];

        var shown = await Shown(ListStyle.HeroCard);

        Assert.Equal("data", shown.ChannelData);
        Assert.Equal(["picture", null], shown.Attachments.Select(attachment => attachment.Name));
        Assert.Single(_options.Prompt.Attachments);
    }

    [Fact]
    public async Task Numbers_and_places_can_be_left_out()
    {
        var prompt = new ChoicePrompt("prompt") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } };
        var talk = new Talk(prompt) { Options = _options };
        await talk.Say("hi");

        await talk.Say("2");
        await talk.Say("the second");

        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
    }

    [Fact]
    public async Task A_validator_may_refuse_a_choice()
    {
        var prompt = new ChoicePrompt("prompt", (context, _) => Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value.Value != "Car"));
        var talk = new Talk(prompt) { Options = _options };
        await talk.Say("hi");

        Assert.StartsWith("Please choose.", Assert.Single(await talk.Say("car")), StringComparison.Ordinal);
        await talk.Say("bus");
        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
    }

    private static Activity In(string? locale) => new() { Type = ActivityTypes.Message, Text = "hi", Locale = locale };

    private Talk Asking() => new(new ChoicePrompt("prompt")) { Options = _options };

    private async Task<Activity> Shown(ListStyle style)
    {
        Activity? shown = null;
        await new Talk(new ChoicePrompt("prompt") { Style = style }) { Options = _options }.Flow
            .Send("hi")
            .AssertReply(reply => shown = (Activity)reply)
            .StartTestAsync();
        return shown!;
    }
}
