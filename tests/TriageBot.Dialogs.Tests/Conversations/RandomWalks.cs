using CsCheck;
using TriageBot.Dialogs.Tests.Talking;
using TriageBot.Triage;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Tests.Conversations;

public sealed class RandomWalks
{
    private static readonly Protocol Protocol = TestContent.Bot.Protocol;

    [Fact]
    public void Every_path_ends_with_the_result_of_its_answers() =>
        Gen.Int.Array[60].Select(Gen.Bool).Sample(
            (choices, german) => WalkAsync(choices, german ? "de" : "en").GetAwaiter().GetResult(), iter: 150, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void No_row_of_actions_leads_to_silence() =>
        Gen.Int[0, 999_999].Array[40].Sample(
            actions => MisbehaveAsync(actions).GetAwaiter().GetResult(), iter: 150, seed: "0N0XIzNsQ0O2");

    private static async Task<bool> WalkAsync(int[] choices, string language)
    {
        var (person, answers) = await Walks.ToResultAsync(choices, language);
        return person.Heard.FirstOrDefault(reply => reply.Kind == "result") is { } result
            && (string)result.Triage["level"]! == Assessor.Assess(answers, Person.Monday).Level?.Id();
    }

    private static async Task MisbehaveAsync(int[] actions)
    {
        var person = new Person(TestContent.Bot, "de", reload: false);
        await person.ComeAsync();
        string[] commands = ["back", "why", "help", "restart", "emergency", "language_en", "language_de", "assess_only", "continue_anyway", "change", "change:q_age", "not_so", "my_data", "privacy", "delete", "hello", "go_on"];
        foreach (var action in actions)
        {
            var question = Protocol.Questions[action / 10 % Protocol.Questions.Count];
            var open = person.Heard.LastOrDefault(reply => reply.Kind == "question");
            await ((action % 10) switch
            {
                0 => person.CommandAsync(commands[action / 10 % commands.Length]),
                1 => person.AnswerAsync(question.Id, question.Options.Count > 0 ? question.Options[^1].Id : "3"),
                2 => person.SayAsync("ja"),
                3 => person.SayAsync("keine Ahnung was das soll"),
                4 => person.AnswerAsync("consent", "yes"),
                _ when open is not null => person.AnswerAsync(
                    open.Id!, open.Triage["check"] is null ? Walks.Pick(Protocol.FindQuestion(open.Id!)!, open, action / 10) : ["no"]),
                _ => person.AnswerAsync("consent", "yes"),
            });

            Assert.NotEmpty(person.Heard);
        }
    }
}
