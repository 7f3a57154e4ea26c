using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Talking;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>The language of a conversation changes its words and nothing else.</summary>
public sealed class Languages
{
    private const int Runs = 12;

    private static readonly Protocol Protocol = TestContent.Bot.Protocol;
    private static readonly string[] Tags = [.. TestContent.Bot.Texts.Keys];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (from, to) in Tags.SelectMany(from => Tags.Where(to => to != from).Select(to => (from, to))))
            {
                pairs.Add(from, to);
            }

            return pairs;
        }
    }

    [Fact]
    public void There_are_German_plain_German_and_English() => Assert.Equal(["de", "de-einfach", "en"], Tags);

    /// <summary>Walks of many kinds, each with a switch at every question in turn.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Switching_at_any_question_keeps_every_answer_and_gives_the_same_result(string from, string to)
    {
        for (var walk = 0; walk < Runs; walk++)
        {
            var choices = Choices(walk);
            var (unchanged, asked) = await WalkAsync(choices, from, to, int.MaxValue);
            for (var at = 0; at < asked; at++)
            {
                var (switched, _) = await WalkAsync(choices, from, to, at);

                Assert.Equal(await AnswersAsync(unchanged), await AnswersAsync(switched));
                Assert.Equal(Meaning(unchanged), Meaning(switched));
            }
        }
    }

    [Theory]
    [InlineData("language_de_einfach", "de-einfach", "Einfache Sprache")]
    [InlineData("language_de", "de", "Deutsch")]
    [InlineData("language_en", "en", "English")]
    public async Task A_language_is_chosen_by_button_or_in_words(string command, string language, string words)
    {
        var byButton = new Person(TestContent.Bot, language == "de" ? "en" : "de");
        await byButton.AgreeAsync();
        await byButton.CommandAsync(command);
        var byWords = new Person(TestContent.Bot, language == "de" ? "en" : "de");
        await byWords.AgreeAsync();
        await byWords.SayAsync(words);

        Assert.Equal(language, (string?)(await byButton.RecordAsync())["language"]);
        Assert.Equal(language, (string?)(await byWords.RecordAsync())["language"]);
    }

    [Theory]
    [InlineData("de-einfach", "de-einfach")]
    [InlineData("DE_Einfach", "de-einfach")]
    [InlineData("de-AT", "de")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", "en")]
    [InlineData(null, "de")]
    public void A_locale_is_spoken_in_the_nearest_language(string? locale, string language) =>
        Assert.Equal(language, TestContent.Bot.LanguageFor(locale));

    private static int[] Choices(int walk)
    {
        var random = new Random(walk);
        return [.. Enumerable.Range(0, 60).Select(_ => random.Next())];
    }

    // Answers the questions; before the one with the given number the language is changed.
    private static async Task<(Person Person, int Asked)> WalkAsync(int[] choices, string from, string to, int switchAt)
    {
        var person = new Person(TestContent.Bot, from, reload: false);
        await person.AgreeAsync();
        var asked = 0;
        while (!person.Heard.Any(reply => reply.Kind == "result"))
        {
            if (asked == switchAt)
            {
                var open = person.LastQuestion.Id;
                await person.CommandAsync($"language_{to.Replace('-', '_')}");
                Assert.Equal(open, person.LastQuestion.Id);
            }

            await Walks.GoOnAsync(person, AnswerSet.Empty(Protocol), [choices[asked]]);
            asked++;
        }

        return (person, asked);
    }

    private static async Task<string> AnswersAsync(Person person) => (await person.RecordAsync())["answers"]!.ToString();

    // What a program reads of the result: everything but its words.
    private static string Meaning(Person person)
    {
        var result = (JObject)person.Heard.Last(reply => reply.Kind == "result").Triage.DeepClone();
        result.Remove("card");
        return result.ToString();
    }
}
