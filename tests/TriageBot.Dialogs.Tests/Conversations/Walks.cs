using TriageBot.Dialogs.Tests.Talking;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Tests.Conversations;

/// <summary>Conversations by buttons, led by a row of numbers.</summary>
internal static class Walks
{
    private static readonly Protocol Protocol = TestContent.Bot.Protocol;

    /// <summary>Answers until there is a result.</summary>
    public static async Task<(Person Person, AnswerSet Answers)> ToResultAsync(int[] choices, string language)
    {
        var person = new Person(TestContent.Bot, language, reload: false);
        await person.AgreeAsync();
        return (person, await GoOnAsync(person, AnswerSet.Empty(Protocol), choices));
    }

    /// <summary>Answers until there is a result or the numbers are used up.</summary>
    public static async Task<AnswerSet> GoOnAsync(Person person, AnswerSet answers, IEnumerable<int> choices)
    {
        foreach (var choice in choices)
        {
            if (person.Heard.Any(reply => reply.Kind == "result"))
            {
                break;
            }

            var open = Protocol.FindQuestion(person.LastQuestion.Id!)!;
            var values = Pick(open, person.LastQuestion, choice);
            answers = answers.With(open, AnswerReader.Read(open, values).Answer!);
            await person.AnswerAsync(open.Id, values);
        }

        return answers;
    }

    /// <summary>A possible answer to the open question; a third of them "none" where that is offered.</summary>
    public static string[] Pick(Question question, Reply card, int choice)
    {
        if (question.Options.Count == 0)
        {
            return [$"{question.Minimum + (int)((uint)choice % (question.Maximum - question.Minimum + 1))}"];
        }

        // "Not sure" opens the item-by-item check, which other tests walk through.
        var options = card.Triage["options"]!.Values<string>().Where(id => id != "unsure").ToList();
        var first = options[(int)((uint)choice % options.Count)]!;
        return (uint)choice % 3 == 0 && options.Contains("none") ? ["none"] : [first];
    }
}
