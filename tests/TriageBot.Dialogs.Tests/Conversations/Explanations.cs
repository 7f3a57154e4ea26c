using CsCheck;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Tests.Talking;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>What the bot says to "why".</summary>
public sealed class Explanations
{
    private static readonly Protocol Protocol = TestContent.Bot.Protocol;

    [Fact]
    public void A_result_explains_every_rule_cause_and_withheld_measure_of_its_trace_and_names_the_sources() =>
        Gen.Int.Array[60].Select(Gen.Bool).Sample(
            (choices, german) => ExplainResultAsync(choices, german ? "de" : "en").GetAwaiter().GetResult(), iter: 300, seed: "0N0XIzNsQ0O2");

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Every_question_says_why_it_is_asked_and_on_whose_word(string language)
    {
        foreach (var question in Protocol.Questions)
        {
            Assert.True(TestContent.Bot.Texts[language].TryGet($"questions.{question.Id}.why", out _), question.Id);
            Assert.Contains(question.Sources, Protocol.Sources.ContainsKey);
        }

        var person = new Person(TestContent.Bot, language, reload: false);
        await person.AgreeAsync();
        await person.CommandAsync("why");

        var first = Protocol.FindQuestion("q_now")!;
        Assert.All(CitedSources(first.Sources), source => Assert.Contains(source, person.Heard[0].Text, StringComparison.Ordinal));
    }

    private static async Task ExplainResultAsync(int[] choices, string language)
    {
        var (person, answers) = await Walks.ToResultAsync(choices, language);
        var assessment = Assessor.Assess(answers, Person.Monday);
        await person.CommandAsync("why");
        var said = person.Heard[0].Text;
        var texts = TestContent.Bot.Texts[language].About(Patients.Of(new ConversationRecord(), answers));
        var expected = assessment.Rules.Select(fired => texts[$"rules.{fired.Rule.Id}"])
            .Concat(Evidence(assessment).Select(one => texts.Describe(one, Protocol)))
            .Concat(assessment.Causes.Select(cause => texts[$"causes.{cause.Cause.Id}.name"]))
            .Concat(assessment.Withheld.SelectMany(withheld => withheld.Reasons).Select(id => texts[$"cautions.{id}"]))
            .Concat(CitedSources(assessment.Rules.SelectMany(fired => fired.Rule.Sources)));
        // Before the transport question is answered, "why" is about that question.
        if (Triage.Interviewing.Interview.AfterEmergency(answers) is null)
        {
            Assert.All(expected, words => Assert.Contains(words, said, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<Evidence> Evidence(Assessment assessment) => assessment.Rules.SelectMany(fired => fired.Because)
        .Concat(assessment.Causes.SelectMany(cause => cause.For.Concat(cause.Against)));

    private static IEnumerable<string> CitedSources(IEnumerable<string> ids) => ids.Where(Protocol.Sources.ContainsKey)
        .Select(id => Protocol.Sources[id]).Select(source => source.Year is { } year ? $"{source.Name} ({year})" : source.Name);
}
