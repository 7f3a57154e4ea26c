using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Conversations;

public sealed class StateSize
{
    private const int Limit = 16 * 1024;

    [Fact]
    public async Task Whatever_a_person_answers_and_tells_the_stored_state_stays_under_16_KB()
    {
        var person = new Person(TestContent.Bot, "de");
        await person.AgreeAsync();
        await person.SayAsync(
            "Seit gestern nach dem Kistenschleppen zieht es im Kreuz, ich bin 54, habe Osteoporose, nehme Kortison, hatte Krebs, Fieber 38,5, "
            + "nachts wache ich auf, das linke Bein kribbelt, Brennen beim Pinkeln, Schmerz 7 von 10.");
        foreach (var question in TestContent.Bot.Protocol.Questions)
        {
            string[] all = question.Options.Count == 0
                ? [$"{question.Minimum}"]
                : [.. question.Options.Where(option => option is { Exclusive: false, Unsure: false }).Select(option => option.Id).DefaultIfEmpty(question.Options[0].Id)];
            await person.AnswerAsync(question.Id, all);
            await person.CommandAsync("continue_anyway");
            Assert.InRange(person.Storage.Documents.Values.Sum(document => document.Length), 1, Limit);
        }
    }
}
