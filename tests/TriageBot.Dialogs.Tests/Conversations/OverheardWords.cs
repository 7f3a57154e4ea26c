using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>Words that answer nothing: an earlier message that was edited, a message of somebody else.</summary>
public sealed class OverheardWords
{
    [Theory]
    [InlineData("edited")]
    [InlineData("forwarded")]
    public async Task A_danger_in_them_raises_the_alarm(string why)
    {
        var person = await AgreedAsync();

        await OverhearAsync(person, why, "Ich spüre seit heute im Schritt nichts mehr und kann nicht mehr pinkeln.");

        Assert.Equal("alarm", person.Heard[0].Kind);
    }

    [Theory]
    [InlineData("edited")]
    [InlineData("forwarded")]
    public async Task They_answer_nothing_and_nothing_of_them_is_kept(string why)
    {
        var person = await AgreedAsync();
        await person.AnswerAsync("q_now", "none");
        var before = await person.RecordAsync();

        await OverhearAsync(person, why, "Ich bin 34, habe gestern eine Kiste gehoben, Schmerz 5 von 10, nichts davon");
        var after = await person.RecordAsync();

        Assert.Equal([$"info {why}", "question q_cauda"], person.Heard.Select(reply => $"{reply}"));
        before.Remove("lastSeen");
        after.Remove("lastSeen");
        Assert.Equal($"{before}", $"{after}");
    }

    [Fact]
    public async Task A_danger_in_them_is_heard_before_consent()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.ComeAsync();

        await OverhearAsync(person, "edited", "ich bin taub im schritt");

        Assert.Equal(["alarm emergency", "consent consent"], person.Heard.Select(reply => $"{reply}"));
    }

    [Fact]
    public async Task A_picture_that_was_forwarded_is_told_like_any_picture()
    {
        var person = await AgreedAsync();

        await OverhearAsync(person, "forwarded", "");

        Assert.Equal(["info files", "question q_now"], person.Heard.Select(reply => $"{reply}"));
    }

    [Fact]
    public async Task The_language_is_offered_and_the_question_stays_open()
    {
        var person = await AgreedAsync();

        await person.CommandAsync("language");
        var offered = person.Heard.Single().Triage["suggestions"]!.Select(one => (string?)one["command"]);
        await person.CommandAsync("language_en");

        Assert.Equal(["language_de", "language_de_einfach", "language_en"], offered);
        Assert.Equal(["info language", "question q_now"], person.Heard.Select(reply => $"{reply}"));
    }

    private static async Task<Person> AgreedAsync()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        return person;
    }

    private static Task OverhearAsync(Person person, string why, string words) => person.SendAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Text = words,
        Attachments = words.Length == 0 ? [new Attachment("image/jpeg")] : null,
        Value = JObject.FromObject(new { triage = new { overheard = why } }),
    });
}
