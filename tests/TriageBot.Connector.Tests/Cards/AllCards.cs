using CsCheck;
using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Messages;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;
using TriageBot.Triage.Texts;

namespace TriageBot.Connector.Tests.Cards;

/// <summary>Every card that the content can bring, in both languages.</summary>
public sealed class AllCards
{
    private static readonly string[] MostCommands = ["back", "why", "help", "assess_only"];
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<string, string> Questions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var question in Drawn.Protocol.Questions)
            {
                foreach (var language in Drawn.Content.Texts.Keys)
                {
                    data.Add(question.Id, language);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_fits_with_everything_ticked_and_every_command(string id, string language)
    {
        var (question, texts) = (Drawn.Protocol.FindQuestion(id)!, Drawn.Content.Texts[language]);
        string[] all = question.Options.Count > 0 ? [.. question.Options.Select(o => o.Id)] : ["7"];

        var (text, meaning) = QuestionCards.Draw(texts, Drawn.Protocol, Ask(question), all, MostCommands);
        var message = Drawn.Message(text, meaning, language);

        CardLimits.Hold(message);
        var card = Drawn.Card(message);
        var answers = card["actions"]!.Where(a => (string?)a["type"] == "Action.Execute").ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, a => Assert.Equal(id, (string?)a["data"]!["triage"]!["answer"]!["id"]));
        Assert.All(answers, a => Assert.True(JToken.DeepEquals(a["data"], a["fallback"]!["data"])));
        Assert.Contains(meaning.Title, card.ToString(), StringComparison.Ordinal);
        Assert.All(meaning.Choices, choice => Assert.Contains(Escaped(choice.Label), card.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Each_item_of_a_question_fits_when_it_is_asked_alone(string id, string language)
    {
        var (question, texts) = (Drawn.Protocol.FindQuestion(id)!, Drawn.Content.Texts[language]);
        foreach (var item in question.Options.Where(o => !o.Exclusive && !o.Unsure))
        {
            var (text, meaning) = QuestionCards.DrawItem(texts, Drawn.Protocol, Ask(question), item, MostCommands);

            CardLimits.Hold(Drawn.Message(text, meaning, language));
        }
    }

    [Fact]
    public void The_result_of_whatever_was_answered_fits_and_says_first_what_to_do_and_whom_to_call() =>
        Gen.Select(Gen.OneOf(AnyAnswers.Walked(Drawn.Protocol), AnyAnswers.Of(Drawn.Protocol)), Gen.Bool).Sample(
            (answers, german) =>
            {
                if (Assessor.Assess(answers, Monday, Drawn.Protocol.Hours) is { Level: not null } assessment)
                {
                    Fits(assessment, Drawn.Content.Texts[german ? "de" : "en"]);
                }
            },
            iter: 3000,
            seed: "0N0XIzNsQ0O2");

    private static void Fits(Assessment assessment, TextCatalogue texts)
    {
        var result = new ResultCards(texts, Drawn.Protocol).Draw(assessment);
        var message = Drawn.Message(PlainText.Of(result.Card), result, texts.Language);

        CardLimits.Hold(message);
        var body = (JArray)Drawn.Card(message)["body"]!;
        Assert.Equal(result.Card.Headline, (string?)body[0]!["text"]);
        if (result.Card.Actions.Count > 0)
        {
            Assert.Equal("ActionSet", (string?)body[1 + result.Card.Body.Count]!["type"]);
        }

        var folded = body.Where(b => (string?)b["selectAction"]?["type"] == "Action.ToggleVisibility").ToList();
        Assert.All(folded, head => Assert.Contains(body, b => (string?)b["id"] == (string?)head["selectAction"]!["targetElements"]![0]));
        Assert.Equal(
            ["level", "place", "within", "rules", "causes", "therapies", "selfHelp", "tips", "withheld", "protocol"],
            ((JObject)((JObject)message.ChannelData)["triage"]!).Properties().Select(p => p.Name).Where(n => n != "kind"));
    }

    private static NextStep.Ask Ask(Question question) => new(question, question.Options, 13, 16);

    private static string Escaped(string text) => JToken.FromObject(text).ToString(Newtonsoft.Json.Formatting.None).Trim('"');
}
