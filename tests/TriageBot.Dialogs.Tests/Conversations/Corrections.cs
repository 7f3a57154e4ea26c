using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>Taking back single pieces of what was understood.</summary>
public sealed class Corrections
{
    private const string Words = "Seit dem Heben gestern sticht es bei jeder Bewegung";

    [Fact]
    public async Task Each_piece_that_was_understood_has_words_and_a_command_of_its_own()
    {
        var person = await WhoSaidAsync(Words);
        var understood = person.Heard.Single(reply => $"{reply}" == "info understood").Triage;

        var findings = understood["findings"]!.Select(one => (string)one!).ToList();

        Assert.True(findings.Count > 1, string.Join(' ', findings));
        Assert.Equal(findings.Select(id => $"not_so:{id}"), understood["chips"]!.Select(one => (string)one["command"]!));
        Assert.All(understood["chips"]!, one => Assert.NotEmpty((string)one["label"]!));
    }

    [Fact]
    public async Task One_piece_is_taken_back_and_the_others_stay()
    {
        var person = await WhoSaidAsync(Words);

        await person.CommandAsync("not_so:lift");

        var stated = (await person.RecordAsync())["stated"]!.Select(one => (string)one!).ToList();
        Assert.DoesNotContain("lift", stated);
        Assert.NotEmpty(stated);
        Assert.Equal("question q_now", $"{person.LastQuestion}");
    }

    [Theory]
    [InlineData("not_so:saddle")]
    [InlineData("not_so:")]
    [InlineData("not_so:no_such_fact")]
    public async Task What_the_last_words_did_not_give_is_not_taken_back(string command)
    {
        var person = await WhoSaidAsync(Words);
        var before = (await person.RecordAsync())["stated"]!.ToString();

        await person.CommandAsync(command);

        Assert.Equal(before, (await person.RecordAsync())["stated"]!.ToString());
        Assert.Equal(["info not_open", "question q_now"], person.Heard.Select(reply => $"{reply}"));
    }

    private static async Task<Person> WhoSaidAsync(string words)
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.SayAsync(words);
        return person;
    }
}
