using CsCheck;
using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Talking;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Tests.Conversations;

public sealed class ChangedAnswers
{
    private const int Runs = 10_000;
    private static readonly Protocol Protocol = TestContent.Bot.Protocol;

    /// <summary>One run of a person who changes an answer, and the run of one who gave the changed answers at once.</summary>
    [Fact]
    public void After_any_answer_was_changed_the_conversation_goes_on_as_if_it_had_been_so_from_the_start() =>
        Gen.Select(Gen.Int.Array[60], Gen.Int[1, 18], Gen.Int[0, 17], Gen.Int, Gen.Bool).Sample(
            (choices, answered, changed, other, german) => ChangeAsync(choices, answered, changed, other, german ? "de" : "en").GetAwaiter().GetResult(),
            iter: Runs,
            seed: "0N0XIzNsQ0O2");

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
        if (IsKeptAtAmbulance(person, next))
        {
            return;
        }

        Assert.Equal(Open(next), Open(person));
        Assert.True(JToken.DeepEquals(await AnswersAsync(next), Common(await AnswersAsync(person), await AnswersAsync(next))));

        await Walks.GoOnAsync(person, AnswerSet.Empty(Protocol), choices[answered..]);
        var fresh = await RepeatAsync(person, language);
        if (!IsKeptAtAmbulance(person, fresh))
        {
            Assert.Equal($"{await AnswersAsync(fresh)}", $"{await AnswersAsync(person)}");
            Assert.Equal(Result(fresh), Result(person));
        }
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

    // An emergency would have ended the fresh run before the answer that calls the ambulance. That answer stays:
    // no change lowers a level silently.
    private static bool IsKeptAtAmbulance(Person person, Person fresh) =>
        Level(person) == "emergency_ambulance" && Level(fresh) == "emergency";

    private static async Task<JObject> AnswersAsync(Person person)
    {
        var answers = (JObject)(await person.RecordAsync())["answers"]!;
        return new JObject(answers.Properties().OrderBy(one => one.Name, StringComparer.Ordinal));
    }

    // Later answers that still apply are kept, while a fresh run has not come to them yet.
    private static JObject Common(JObject kept, JObject fresh) => new(kept.Properties().Where(one => fresh.ContainsKey(one.Name)));

    private static string? Level(Person person) =>
        (string?)person.Heard.LastOrDefault(reply => reply.Kind == "result")?.Triage["level"];

    private static string? Open(Person person) => person.Heard.LastOrDefault(reply => reply.Kind == "question")?.Id;

    private static string? Result(Person person) => person.Heard.LastOrDefault(reply => reply.Kind == "result")?.Triage.ToString();
}
