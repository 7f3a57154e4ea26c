using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Tests.Talking;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>Whom a conversation is about: as it was said, corrected by the age.</summary>
public sealed class ForWhoms
{
    [Theory]
    [InlineData(null, null, Patient.Self)]
    [InlineData(null, "40", Patient.Self)]
    [InlineData(null, "16", Patient.Self)]
    [InlineData(null, "15", Patient.Child)]
    [InlineData("me", "15", Patient.Self)]
    [InlineData("other", null, Patient.Adult)]
    [InlineData("other", "18", Patient.Adult)]
    [InlineData("other", "17", Patient.Child)]
    [InlineData("child", null, Patient.Child)]
    [InlineData("child", "17", Patient.Child)]
    [InlineData("child", "18", Patient.Adult)]
    public void The_patient_follows_from_the_choice_and_the_age(string? chosen, string? age, Patient patient)
    {
        var protocol = TestContent.Bot.Protocol;
        var record = new ConversationRecord { Patient = chosen };
        var question = protocol.FindQuestion("q_age")!;
        var answers = age is null
            ? AnswerSet.Empty(protocol)
            : AnswerSet.Empty(protocol).With(question, AnswerReader.Read(question, [age]).Answer!);

        Assert.Equal(patient, Patients.Of(record, answers));
    }

    [Fact]
    public async Task Nothing_is_kept_of_it_before_consent()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.ComeAsync();
        await person.CommandAsync("for_child");

        Assert.Null((await person.RecordAsync())["patient"]);
    }

    [Fact]
    public async Task Who_writes_for_somebody_need_not_say_it_again()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.SayAsync("Meine Mutter, 71, hat seit gestern Rückenschmerzen.");

        Assert.Equal("other", (string?)(await person.RecordAsync())["patient"]);
    }

    [Fact]
    public async Task Beginning_again_asks_anew()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.CommandAsync("for_other");
        await person.CommandAsync("restart");

        Assert.Null((await person.RecordAsync())["patient"]);
        Assert.Equal(
            ["for_other", "for_child"],
            person.Heard[0].Triage["suggestions"]!.Select(one => (string?)one["command"]));
    }

    [Fact]
    public async Task A_change_of_the_patient_keeps_the_answers()
    {
        var person = new Person(TestContent.Bot, "en");
        await person.AgreeAsync();
        await person.AnswerAsync("q_now", "none");
        await person.CommandAsync("for_other");

        Assert.Equal("q_cauda", person.LastQuestion.Id);
        Assert.Equal("none", (string?)(await person.RecordAsync())["answers"]!["q_now"]![0]);
    }
}
