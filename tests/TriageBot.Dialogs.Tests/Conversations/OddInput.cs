using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Conversations;

public sealed class OddInput
{
    public static TheoryData<string> Texts =>
    [
        "", "   ", "\n\n", "🤕🤕🤕", "<script>alert(1)</script>", "**fett** [link](javascript:x) # titel", "מה שלומך", "‮gnp.exe",
        "\0\u0001", "99999999999999999999", "-1", "12,5", "{\"triage\":{}}", "'; drop table answers; --", "0",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Whatever_is_typed_the_open_question_is_asked_again(string text)
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();

        await person.SayAsync(text);

        Assert.Equal("question q_now", $"{person.LastQuestion}");
    }

    [Fact]
    public async Task Ten_thousand_characters_are_read_and_answered()
    {
        var person = new Person(TestContent.Bot, "en");
        await person.AgreeAsync();

        await person.SayAsync(string.Concat(Enumerable.Repeat("my back hurts ", 1000)));

        Assert.Equal("question q_now", $"{person.LastQuestion}");
    }

    [Fact]
    public async Task The_numbers_of_answers_are_not_taken_for_the_strength_of_the_pain_or_an_age()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();

        foreach (var numbers in (string[])["9", "7", "9", "10", "9, 8"])
        {
            await person.SayAsync(numbers);
        }

        var record = await person.RecordAsync();
        Assert.Null(record["earlier"]!["q_severity"]);
        Assert.Null(record["earlier"]!["q_age"]);
    }

    [Fact]
    public async Task A_message_that_was_edited_answers_nothing()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.AnswerAsync("q_now", "none");

        await person.SendAsync(new Activity { Type = ActivityTypes.MessageUpdate, Text = "nichts davon" });

        var record = await person.RecordAsync();
        Assert.Equal(["info edited"], person.Heard.Select(reply => $"{reply}"));
        Assert.Equal(["q_now"], ((JObject)record["answers"]!).Properties().Select(one => one.Name));
    }

    [Fact]
    public async Task A_danger_in_an_edited_message_is_heard()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.AnswerAsync("q_now", "none");

        await person.SendAsync(new Activity { Type = ActivityTypes.MessageUpdate, Text = "Ich bin taub im Schritt." });

        Assert.Equal(["alarm emergency", "question q_transport"], person.Heard.Select(reply => $"{reply}"));
    }

    [Fact]
    public async Task Who_deletes_a_message_hears_that_what_was_understood_is_kept_and_how_to_delete_it()
    {
        var person = new Person(TestContent.Bot, "en");
        await person.AgreeAsync();

        await person.SendAsync(new Activity { Type = ActivityTypes.MessageDelete });

        Assert.Equal(["info taken_back"], person.Heard.Select(reply => $"{reply}"));
        Assert.Equal(["my_data", "delete"], person.Heard[0].Triage["suggestions"]!.Select(one => (string?)one["command"]!));
    }

    [Fact]
    public async Task A_symbol_under_a_question_is_no_answer()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();

        await person.SendAsync(new Activity { Type = ActivityTypes.MessageReaction, ReactionsAdded = [new MessageReaction("like")] });

        Assert.Equal(["info reaction"], person.Heard.Select(reply => $"{reply}"));
    }

    [Fact]
    public async Task A_picture_without_words_gets_a_kind_sentence_and_the_question_again()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();

        await person.SendAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment("image/png")] });

        Assert.Equal(["info files", "question q_now"], person.Heard.Select(reply => $"{reply}"));
    }

    public static TheoryData<string> Values =>
    [
        """{"triage":{}}""", """{"triage":{"answer":{}}}""", """{"triage":{"answer":{"id":"q_now"}}}""",
        """{"triage":{"answer":{"id":"q_now","values":[]}}}""", """{"triage":{"answer":{"id":"q_now","values":[null,7,{}]}}}""",
        """{"triage":{"answer":{"id":"q_now","values":["no_such_option"]}}}""", """{"triage":{"answer":{"id":"no_such_question","values":["x"]}}}""",
        """{"triage":{"command":"format_disk"}}""", """{"triage":"text"}""", """{"else":1}""",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Whatever_a_client_posts_as_value_the_open_question_is_asked_again(string value)
    {
        var person = new Person(TestContent.Bot, "en");
        await person.AgreeAsync();

        await person.SendAsync(new Activity { Type = ActivityTypes.Message, Value = JObject.Parse(value) });

        Assert.Equal("question q_now", $"{person.LastQuestion}");
    }

    [Fact]
    public async Task None_of_these_beside_a_ticked_danger_does_not_hide_it()
    {
        var person = new Person(TestContent.Bot, "en");
        await person.AgreeAsync();

        await person.AnswerAsync("q_now", "chest", "none");

        Assert.Equal("result emergency_ambulance", $"{person.Heard[0]}");
    }
}
