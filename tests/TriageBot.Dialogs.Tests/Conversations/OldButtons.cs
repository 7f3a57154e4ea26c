using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>Buttons of a question that asked about one thing alone, pressed when something else is asked about.</summary>
public sealed class OldButtons
{
    [Fact]
    public async Task The_button_of_an_item_does_not_answer_the_next_item()
    {
        var person = await CheckingAsync();

        await AnswerAsync(person, "q_now", "chest", "no");
        await AnswerAsync(person, "q_now", "chest", "no");

        Assert.Equal(["info not_open", "question q_now"], person.Heard.Select(reply => $"{reply}"));
        Assert.Equal("breath", (string?)person.LastQuestion.Triage["check"]);
    }

    [Fact]
    public async Task The_button_of_the_whole_question_does_not_answer_an_item()
    {
        var person = await CheckingAsync();

        await AnswerAsync(person, "q_now", "", "unsure");

        Assert.Equal(["info not_open", "question q_now"], person.Heard.Select(reply => $"{reply}"));
        Assert.Equal("chest", (string?)person.LastQuestion.Triage["check"]);
    }

    [Fact]
    public async Task A_yes_to_an_item_of_before_is_heard_as_the_danger_that_it_names()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.AnswerAsync("q_now", "none");

        await AnswerAsync(person, "q_now", "chest", "yes");

        Assert.Equal("alarm emergency_ambulance", $"{person.Heard[0]}");
    }

    [Fact]
    public async Task A_no_to_a_finding_of_before_takes_nothing_else_back()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.SayAsync("Ist es schlimm, wenn man im Schritt nichts spürt?");
        var finding = (string)person.LastQuestion.Triage["finding"]!;

        await AnswerAsync(person, "clarify", "another", "no");

        Assert.Equal(finding, (string?)person.LastQuestion.Triage["finding"]);
    }

    [Fact]
    public async Task The_first_message_after_an_answer_tells_what_it_was_taken_for()
    {
        var person = await CheckingAsync();
        var whole = person.Heard[0].Answered!;

        await person.SayAsync("nein");
        var item = person.Heard[0].Answered!;

        Assert.Equal(("q_now", null, "Weiß nicht"), ((string?)whole["id"], (string?)whole["about"], (string?)whole["words"]));
        Assert.Equal(("q_now", "chest", "Nein"), ((string?)item["id"], (string?)item["about"], (string?)item["words"]));
        Assert.All(person.Heard.Skip(1), reply => Assert.Null(reply.Answered));
    }

    [Fact]
    public async Task What_is_no_answer_is_not_told_as_one()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();

        await person.SayAsync("zurück");
        await AnswerAsync(person, "q_age", "", "34");

        Assert.All(person.Heard, reply => Assert.Null(reply.Answered));
    }

    private static async Task<Person> CheckingAsync()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.AnswerAsync("q_now", "unsure");
        return person;
    }

    private static Task AnswerAsync(Person person, string question, string about, string value) => person.SendAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Value = JObject.FromObject(new { triage = new { answer = new { id = question, about, values = new[] { value } } } }),
    });
}
