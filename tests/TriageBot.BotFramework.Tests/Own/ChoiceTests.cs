using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace TriageBot.BotFramework.Tests.Own;

public sealed class ChoiceTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Similar = ["option A", "option B", "option C"];

    [Theory]
    [InlineData(1, "text (1) a")]
    [InlineData(2, "text (1) a or (2) b")]
    [InlineData(3, "text (1) a, (2) b, or (3) c")]
    [InlineData(4, "text (1) a, (2) b, (3) c, or (4) d")]
    public void A_line_of_choices_reads_as_a_sentence(int count, string expected)
    {
        var choices = ChoiceFactory.ToChoices([.. "abcd".Take(count).Select(letter => $"{letter}")]);

        var message = ChoiceFactory.Inline(choices, "text", "speak");

        Assert.Equal((expected, "speak", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void A_choice_is_shown_by_the_title_of_its_button()
    {
        List<Choice> choices = [new("value") { Action = new CardAction(ActionTypes.ImBack, title: "title", value: "sent") }];

        Assert.Equal(" (1) title", ChoiceFactory.Inline(choices).Text);
        Assert.Equal("sent", Assert.Single(ChoiceFactory.SuggestedAction(choices).SuggestedActions.Actions).Value);
    }

    [Fact]
    public void A_list_may_go_without_numbers()
    {
        var message = ChoiceFactory.List(Colours, "text", options: new ChoiceFactoryOptions { IncludeNumbers = false });

        Assert.Equal("text\n\n   - red\n   - green\n   - blue", message.Text);
    }

    [Fact]
    public void Long_titles_are_listed_whatever_the_channel()
    {
        var choices = ChoiceFactory.ToChoices(["short", "much too long for a small button"]);

        var message = ChoiceFactory.ForChannel(Channels.Directline, choices, "text");

        Assert.Null(message.SuggestedActions);
        Assert.Equal("text\n\n   1. short\n   2. much too long for a small button", message.Text);
    }

    [Theory]
    [InlineData(Channels.Test, 3, null, "line")]
    [InlineData(Channels.Test, 4, null, "list")]
    [InlineData(Channels.Facebook, 10, null, "buttons")]
    [InlineData(Channels.Facebook, 11, null, "list")]
    [InlineData(Channels.Telegram, 30, null, "buttons")]
    [InlineData(Channels.Msteams, 3, "personal", "buttons")]
    [InlineData(Channels.Msteams, 3, "groupChat", "card")]
    [InlineData(Channels.Msteams, 4, "personal", "card")]
    [InlineData(Channels.Msteams, 51, null, "list")]
    [InlineData(Channels.Slack, 5, null, "card")]
    [InlineData(Channels.Sms, 2, null, "line")]
    public void What_suits_a_channel_depends_on_the_number_of_choices(string channel, int count, string? conversation, string expected)
    {
        var choices = ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(number => $"c{number}")]);

        var message = ChoiceFactory.ForChannel(channel, choices, "text", null, null, conversation);

        Assert.Equal(expected, Kind(message));
        static string Kind(IMessageActivity message) =>
            message.SuggestedActions is not null ? "buttons"
            : message.Attachments.Count > 0 ? "card"
            : message.Text.Contains('\n', StringComparison.Ordinal) ? "list" : "line";
    }

    [Theory]
    [InlineData("the red one please.", "red")]
    [InlineData("RED and blue", "red", "blue")]
    [InlineData("blue, then red", "blue", "red")]
    [InlineData("reddish")]
    [InlineData("the second one.", "green")]
    [InlineData("the last and the first", "blue", "red")]
    [InlineData("next to last", "green")]
    [InlineData("2nd", "green")]
    [InlineData("the zweite", "green")]
    [InlineData("die letzte", "blue")]
    [InlineData("1", "red")]
    [InlineData("1 and 3.", "red", "blue")]
    [InlineData("one", "red")]
    [InlineData("drei", "blue")]
    [InlineData("1.5")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("  ")]
    public void An_answer_means_the_choices_that_it_names(string answer, params string[] expected)
    {
        var found = ChoiceRecognizers.RecognizeChoices(answer, Colours);

        Assert.Equal(expected, found.Select(result => result.Resolution.Value));
        Assert.All(found, result => Assert.Equal("choice", result.TypeName));
    }

    [Fact]
    public void A_name_goes_before_a_number()
    {
        var found = ChoiceRecognizers.RecognizeChoices("the first green one", Colours);

        Assert.Equal(["green"], found.Select(result => result.Resolution.Value));
    }

    [Fact]
    public void A_choice_is_found_by_its_synonyms_and_its_button()
    {
        List<Choice> choices =
        [
            new("car") { Synonyms = ["automobile", "vehicle"] },
            new("bus") { Action = new CardAction(ActionTypes.ImBack, title: "public transport") },
        ];

        var byButton = Assert.Single(ChoiceRecognizers.RecognizeChoices("public transport", choices)).Resolution;
        var bySynonym = Assert.Single(ChoiceRecognizers.RecognizeChoices("my vehicle", choices)).Resolution;

        Assert.Equal(("bus", 1, "public transport"), (byButton.Value, byButton.Index, byButton.Synonym));
        Assert.Equal(("car", 0, "vehicle", 1f), (bySynonym.Value, bySynonym.Index, bySynonym.Synonym, bySynonym.Score));
        Assert.Empty(Find.FindChoices("public transport", choices, new FindChoicesOptions { NoAction = true }));
        Assert.Empty(Find.FindChoices("car", choices, new FindChoicesOptions { NoValue = true }));
    }

    [Fact]
    public void The_words_of_a_value_may_stand_apart_but_not_too_far()
    {
        List<SortedValue> values = [new() { Value = "lower back", Index = 0 }];

        var near = Assert.Single(Find.FindValues("my lower left back hurts", values));

        Assert.Equal(("lower left back", 3, 17), (near.Text, near.Start, near.End));
        Assert.InRange(near.Resolution.Score, 0.5f, 0.99f);
        Assert.Empty(Find.FindValues("lower it and then come back", values));
        Assert.Single(Find.FindValues("lower it and then come back", values, new FindValuesOptions { MaxTokenDistance = 4 }));
    }

    [Fact]
    public void Part_of_a_value_is_enough_when_that_is_allowed()
    {
        Assert.Empty(Find.FindChoices("B", Similar));

        var found = Find.FindChoices("B", Similar, new FindChoicesOptions { AllowPartialMatches = true });

        Assert.Equal("option B", Assert.Single(found).Resolution.Value);
    }

    [Fact]
    public void Of_matches_that_overlap_the_best_is_taken()
    {
        List<SortedValue> values = [new() { Value = "back", Index = 0 }, new() { Value = "lower back", Index = 1 }];

        var found = Find.FindValues("the lower back", values);

        Assert.Equal("lower back", Assert.Single(found).Resolution.Value);
    }

    [Fact]
    public void A_tokenizer_of_the_caller_is_used()
    {
        static List<Token> Whole(string text, string? locale = null) => [new() { Start = 0, End = text.Length - 1, Text = text, Normalized = text }];

        var found = Find.FindChoices("red green", ["red green", "red"], new FindChoicesOptions { Tokenizer = Whole! });

        Assert.Equal("red green", Assert.Single(found).Resolution.Value);
    }

    [Fact]
    public void A_text_is_split_at_spaces_and_punctuation_and_around_emoji()
    {
        var tokens = Tokenizer.DefaultTokenizer("Größe: 5-6😀ok!");

        Assert.Equal(["größe", "5", "6", "😀", "ok"], tokens.Select(token => token.Normalized));
        Assert.Equal([(0, 4), (7, 7), (9, 9), (10, 11), (12, 13)], tokens.Select(token => (token.Start, token.End)));
        Assert.Empty(Tokenizer.DefaultTokenizer(string.Empty));
    }

    [Fact]
    public void Nothing_is_refused_in_place_of_something()
    {
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices(null!, Colours));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<string>)null!));
        Assert.Throws<ArgumentNullException>(() => Find.FindValues("red", null!));
        Assert.Empty(ChoiceFactory.ToChoices(null!));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(null!, Colours));
    }

    [Theory]
    [InlineData("de", "de-de")]
    [InlineData("DE-ch", "de-de")]
    [InlineData("en-GB", "en-us")]
    [InlineData("zh-hk", "zh-cn")]
    [InlineData("xx", "xx")]
    [InlineData("e", "e")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_locale_is_taken_for_the_known_one_of_its_language(string? locale, string? expected)
    {
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(locale!));
    }
}
