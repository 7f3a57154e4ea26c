using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Talking;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>The language of a conversation changes its words and nothing else.</summary>
public sealed class Languages
{
    // Together they come to every question; what is not named here is answered with "none", or with the first option.
    private static readonly Dictionary<string, string[]>[] Walks =
    [
        new()
        {
            ["q_age"] = ["15"], ["q_child_walk"] = ["no"], ["q_preg"] = ["possible"], ["q_location"] = ["mid", "neck_shoulder"],
            ["q_breathing"] = ["no"], ["q_neck"] = ["no"], ["q_modifier"] = ["other_cramps"], ["q_severity"] = ["4"],
        },
        new() { ["q_age"] = ["34"], ["q_preg"] = ["no"], ["q_context"] = ["lift"], ["q_severity"] = ["5"], ["q_cautions"] = ["kidney"] },
        new() { ["q_cauda"] = ["both_legs"], ["q_cauda_since"] = ["known_stable"], ["q_age"] = ["41"], ["q_severity"] = ["2"] },
        new() { ["q_cauda"] = ["saddle"], ["q_cauda_since"] = ["new"] },
        new() { ["q_now"] = ["chest"], ["q_transport"] = ["alone_worse"] },
        new() { ["q_age"] = ["72"], ["q_general"] = ["night_rest"], ["q_history"] = ["osteo"], ["q_severity"] = ["8"] },
    ];

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

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Switching_at_any_question_keeps_every_answer_and_gives_the_same_result(string from, string to)
    {
        var switchedAt = new HashSet<string>();
        foreach (var walk in Walks)
        {
            var unchanged = await WalkAsync(walk, from, to, int.MaxValue);
            for (var at = 0; at < unchanged.Asked.Count; at++)
            {
                var switched = await WalkAsync(walk, from, to, at);

                Assert.Equal(unchanged.Answers, switched.Answers);
                Assert.Equal(unchanged.Results, switched.Results);
                switchedAt.Add(switched.Asked[at]);
            }
        }

        Assert.Empty(Protocol.Questions.Select(question => question.Id).Except(switchedAt));
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

    // Answers the questions; before the one with the given number the language is changed.
    private static async Task<Walked> WalkAsync(Dictionary<string, string[]> answers, string from, string to, int switchAt)
    {
        var person = new Person(TestContent.Bot, from, reload: false);
        await person.AgreeAsync();
        var (asked, results) = (new List<string>(), new List<string>());
        while (person.Heard.LastOrDefault(reply => reply.Kind == "question") is { Id: { } id } open)
        {
            if (asked.Count == switchAt)
            {
                await person.CommandAsync($"language_{to.Replace('-', '_')}");
                Assert.Equal(id, person.LastQuestion.Id);
            }

            asked.Add(id);
            var options = open.Triage["options"]!.Values<string>().Select(option => option!).ToList();
            await person.AnswerAsync(id, answers.GetValueOrDefault(id) ?? [options.Contains("none") ? "none" : options[0]]);
            results.AddRange(person.Heard.Where(reply => reply.Kind == "result").Select(Meaning));
        }

        return new Walked(asked, (await person.RecordAsync())["answers"]!.ToString(), results);
    }

    // What a program reads of a result: everything but its words.
    private static string Meaning(Reply reply)
    {
        var result = (JObject)reply.Triage.DeepClone();
        result.Remove("card");
        return result.ToString();
    }

    private sealed record Walked(IReadOnlyList<string> Asked, string Answers, IReadOnlyList<string> Results);
}
