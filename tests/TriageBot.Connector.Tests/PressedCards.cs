using System.Net;
using Newtonsoft.Json.Linq;
using TriageBot.Connector.Tests.Doubles;
using TriageBot.Connector.Tests.Talking;

namespace TriageBot.Connector.Tests;

/// <summary>What becomes of a card when it is pressed, and when its question is answered in another way.</summary>
public sealed class PressedCards(ConnectorHost host) : IClassFixture<ConnectorHost>
{
    private static readonly (string Question, string Value)[] UpToTheCourse =
    [
        ("q_now", "none"), ("q_cauda", "none"), ("q_limb", "none"), ("q_age", "45"), ("q_preg", "no"), ("q_general", "none"),
        ("q_history", "none"), ("q_location", "low"), ("q_since", "d1_7"), ("q_how", "sudden_move"),
    ];

    [Fact]
    public async Task A_pressed_card_is_replaced_by_one_to_read_with_the_answer_and_the_next_question_comes_below()
    {
        var talk = await AgreedAsync();
        await talk.AnswerAsync("q_now", "none");
        var card = talk.Chat.Messages[^1];

        var answer = await talk.Chat.PressAsync(card, card.AnswersTo("q_cauda").Single(), "saddle,bladder");

        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), ((int)answer["statusCode"]!, (string?)answer["type"]));
        Assert.Equal([card.Meaning["title"], "✓ Taub oder kribbelig im Schritt, Blase macht nicht mehr richtig mit"], Texts((JObject)answer["value"]!));
        Assert.Empty(card.Buttons);
        Assert.Null(card.Input);
        Assert.Equal("question q_cauda_since", Kind(talk.Chat.Messages[^1]));
    }

    [Fact]
    public async Task The_message_of_an_answered_card_is_changed_too_so_that_it_stays_closed_when_the_chat_is_opened_again()
    {
        var talk = await AgreedAsync();
        var card = talk.Chat.Messages[^1];

        var answer = await talk.Chat.PressAsync(card, card.AnswersTo("q_now").Single(), "none");

        var update = host.Connector.Calls.Last(c => c.Method == "PUT" && c.Conversation == talk.Chat.Conversation);
        Assert.Equal(card.Id, update.ActivityId);
        Assert.True(JToken.DeepEquals(answer["value"], ChatMessage.CardIn(update.Body!)));
    }

    [Fact]
    public async Task A_typed_answer_closes_the_card_of_its_question_with_what_was_understood()
    {
        var talk = await AgreedAsync();
        var card = talk.Chat.Messages[^1];

        await talk.SayAsync("nichts davon");

        Assert.Empty(card.Buttons);
        Assert.Equal([card.Meaning["title"], "✓ Nichts davon"], Texts(card.Card!));
    }

    [Fact]
    public async Task There_is_one_open_question_at_a_time_also_when_it_is_asked_again()
    {
        var talk = await AgreedAsync();
        var first = talk.Chat.Messages[^1];

        await talk.CommandAsync("why");

        Assert.Equal([first.Meaning["title"]], Texts(first.Card!));
        Assert.Equal([talk.Chat.Messages[^1]], talk.Chat.Messages.Where(m => m.Buttons.Any(b => (string?)b["type"] == "Action.Execute")));
    }

    [Fact]
    public async Task None_together_with_a_sign_is_taken_for_the_sign_and_the_card_says_so_kindly()
    {
        var talk = await AgreedAsync();
        var card = talk.Chat.Messages[^1];

        var answer = await talk.Chat.PressAsync(card, card.AnswersTo("q_now").Single(), "accident,none");

        var texts = Texts((JObject)answer["value"]!).ToList();
        Assert.Equal("✓ Unfall oder Sturz aus der Höhe", (string?)texts[1]);
        Assert.Contains("zählt das Zeichen", (string?)texts[2], StringComparison.Ordinal);
        Assert.NotEqual("question q_now", Kind(talk.Chat.Messages[^1]));
    }

    [Fact]
    public async Task Answers_that_exclude_each_other_are_not_taken_the_bot_says_so_and_asks_again()
    {
        var talk = await AgreedAsync();
        foreach (var (question, value) in UpToTheCourse)
        {
            await talk.AnswerAsync(question, value);
        }

        var card = talk.Chat.Messages[^1];
        var answer = await talk.Chat.PressAsync(card, card.AnswersTo("q_course").Single(), "recurrent,first_episode");

        Assert.Equal([card.Meaning["title"]], Texts((JObject)answer["value"]!));
        Assert.Equal(["info unclear", "question q_course"], talk.Chat.Messages.TakeLast(2).Select(Kind));
        Assert.Contains("schließen sich aus", talk.Chat.Messages[^2].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_comes_twice_gets_the_same_answer_and_runs_once()
    {
        var talk = await AgreedAsync();
        var card = talk.Chat.Messages[^1];
        var press = talk.Chat.Invoke(card, card.AnswersTo("q_now").Single(), "none");

        var first = await talk.Chat.SendAsync(press);
        var count = talk.Chat.Messages.Count;
        var second = await talk.Chat.SendAsync(press);

        Assert.True(JToken.DeepEquals(first.Body, second.Body));
        Assert.Equal(count, talk.Chat.Messages.Count);
    }

    [Fact]
    public async Task A_press_on_an_old_card_changes_no_answer_and_shows_none()
    {
        var talk = await AgreedAsync();
        var card = talk.Chat.Messages[^1];
        var button = card.AnswersTo("q_now").Single();
        await talk.Chat.PressAsync(card, button, "none");
        var old = new ChatMessage(card.Id, card.Activity);

        var (_, body) = await talk.Chat.SendAsync(talk.Chat.Invoke(old, button, "unsure"));

        Assert.DoesNotContain("✓", body!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_that_execute_nothing_send_a_message_instead_and_the_card_closes_all_the_same()
    {
        var talk = await AgreedAsync();
        var card = talk.Chat.Messages[^1];
        var fallback = (JObject)card.AnswersTo("q_now").Single()["fallback"]!;
        Assert.Equal("Action.Submit", (string?)fallback["type"]);

        await talk.Chat.SendAsync(talk.Chat.Submission(card, fallback, "none"));

        Assert.Equal("question q_cauda", Kind(talk.Chat.Messages[^1]));
        Assert.Equal([card.Meaning["title"], "✓ Nichts davon"], Texts(card.Card!));
    }

    [Fact]
    public async Task A_command_says_its_words_in_the_chat_as_if_they_were_typed()
    {
        var talk = await AgreedAsync();
        var why = talk.Chat.Messages[^1].Buttons.Single(b => (string?)b["data"]?["triage"]?["command"] == "why");

        Assert.Equal(
            ("messageBack", "Warum?", "Warum?", "none"),
            ((string?)why["data"]!["msteams"]!["type"], (string?)why["data"]!["msteams"]!["displayText"],
                (string?)why["data"]!["msteams"]!["text"], (string?)why["associatedInputs"]));
        Assert.True(JToken.DeepEquals(
            new JObject { ["triage"] = why["data"]!["triage"]!.DeepClone() }, why["data"]!["msteams"]!["value"]));
    }

    [Fact]
    public async Task A_list_of_more_than_six_buttons_is_chosen_from()
    {
        var talk = await AgreedAsync();
        foreach (var (question, value) in UpToTheCourse)
        {
            await talk.AnswerAsync(question, value);
        }

        await talk.SayAsync("Antworten ändern");
        var list = talk.Chat.Messages[^1];
        await talk.Chat.SendAsync(talk.Chat.Submission(list, Assert.Single(list.Buttons), "change:q_age"));

        Assert.Equal("question q_age", Kind(talk.Chat.Messages[^1]));
        Assert.Equal(45, (int)talk.Chat.Messages[^1].Input!["value"]!);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"answer","data":{}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"answer","data":{"triage":{}}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"answer","data":"text"}}""")]
    [InlineData("""{"action":{"type":"Action.Delete","data":{"triage":{"command":"help"}}}}""")]
    [InlineData("""{"action":7}""")]
    public async Task A_press_that_carries_nothing_of_ours_is_refused_and_runs_nothing(string value)
    {
        var talk = await AgreedAsync();
        var press = talk.Chat.Activity("invoke");
        press["name"] = "adaptiveCard/action";
        press["value"] = JToken.Parse(value);
        var count = talk.Chat.Messages.Count;

        var (status, body) = await talk.Chat.SendAsync(press);

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest);
        Assert.Equal((400, "application/vnd.microsoft.error"), ((int)body!["statusCode"]!, (string?)body["type"]));
        Assert.Equal(count, talk.Chat.Messages.Count);
    }

    [Fact]
    public async Task Other_invokes_are_not_implemented()
    {
        var talk = await AgreedAsync();
        var invoke = talk.Chat.Activity("invoke");
        invoke["name"] = "composeExtension/query";

        Assert.Equal(HttpStatusCode.NotImplemented, (await talk.Chat.SendAsync(invoke)).Status);
    }

    private async Task<TeamsConversation> AgreedAsync()
    {
        var talk = new TeamsConversation(host, "de");
        await talk.ComeAsync();
        await talk.AnswerAsync("consent", "yes");
        return talk;
    }

    private static IEnumerable<JToken?> Texts(JObject card) => card["body"]!.Select(block => block["text"]);

    private static string Kind(ChatMessage message) => $"{message.Meaning["kind"]} {message.Meaning["topic"] ?? message.Meaning["id"]}";
}
