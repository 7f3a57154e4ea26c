using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Talking;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Tests.Conversations;

public sealed class ChangedAnswers
{
    private const int Runs = 10_000;
    private static readonly Protocol Protocol = TestContent.Bot.Protocol;

    /// <summary>Each run is a person who changes an answer, beside one who gave the changed answers at once.</summary>
    [Fact]
    public Task After_any_answer_was_changed_the_conversation_goes_on_as_if_it_had_been_so_from_the_start() =>
        Parallel.ForAsync(0, Runs, async (run, _) =>
        {
            var random = new Random(run);
            var choices = Enumerable.Range(0, 60).Select(_ => random.Next()).ToArray();
            await ChangeAsync(choices, random.Next(1, 19), random.Next(18), random.Next(), random.Next(2) == 0 ? "de" : "en");
        });

    private static async Task ChangeAsync(int[] choices, int answered, int changed, int other, string language)
    {
        var person = new Person(TestContent.Bot, language, reload: false);
        await person.AgreeAsync();
        var answers = await Walks.GoOnAsync(person, AnswerSet.Empty(Protocol), choices[..answered]);
        var given = answers.Answered.ToList();
        await person.CommandAsync($"change:{given[changed % given.Count].Id}");
        var open = Protocol.FindQuestion(person.LastQuestion.Id!)!;
        await person.AnswerAsync(open.Id, Walks.Pick(open, person.LastQuestion, other));

        var next = await RepeatAsync(person, language);
        Assert.True(JToken.DeepEquals(await AnswersAsync(next), Common(await AnswersAsync(person), await AnswersAsync(next))));
        if (!IsStopped(next))
        {
            Assert.Equal(Open(next), Open(person));
        }

        await Walks.GoOnAsync(person, AnswerSet.Empty(Protocol), choices[answered..]);
        var fresh = await RepeatAsync(person, language);
        if (IsStopped(fresh))
        {
            // An emergency ends the fresh run before later answers. Those that call for more stay: no change lowers a level silently.
            Assert.True(Rank(person) >= Rank(fresh));
            return;
        }

        Assert.Equal($"{await AnswersAsync(fresh)}", $"{await AnswersAsync(person)}");
        Assert.Equal(Result(fresh), Result(person));
    }

    /// <summary>Somebody who gives the same answers from the start, as far as they are asked.</summary>
    private static async Task<Person> RepeatAsync(Person person, string language)
    {
        var answers = await AnswersAsync(person);
        var fresh = new Person(TestContent.Bot, language, reload: false);
        await fresh.AgreeAsync();
        while (fresh.Heard.LastOrDefault(reply => reply.Kind == "question") is { } asked && answers[asked.Id!] is { } values)
        {
            await fresh.AnswerAsync(asked.Id!, [.. values.Values<string>().Select(value => value!)]);
        }

        return fresh;
    }

    private static bool IsStopped(Person fresh) => Rank(fresh) >= 1;

    private static int Rank(Person person) => Array.IndexOf(
        ["emergency", "emergency_ambulance"],
        (string?)person.Heard.LastOrDefault(reply => reply.Kind == "result")?.Triage["level"]) + 1;

    private static async Task<JObject> AnswersAsync(Person person)
    {
        var answers = (JObject)(await person.RecordAsync())["answers"]!;
        return new JObject(answers.Properties().OrderBy(one => one.Name, StringComparer.Ordinal));
    }

    // Later answers that still apply are kept, while a fresh run has not come to them yet.
    private static JObject Common(JObject kept, JObject fresh) => new(kept.Properties().Where(one => fresh.ContainsKey(one.Name)));

    private static string? Open(Person person) => person.Heard.LastOrDefault(reply => reply.Kind == "question")?.Id;

    private static string? Result(Person person) => person.Heard.LastOrDefault(reply => reply.Kind == "result")?.Triage.ToString();
}
