using Hl7.Fhir.Model;
using TriageBot.Reports.Fhir;

namespace TriageBot.Reports.Tests;

public sealed class FhirBundles
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void A_bundle_is_parsed_and_written_again_without_loss(string language)
    {
        var bundle = Write(language);

        var json = FhirJson.Write(bundle);
        var read = FhirJson.Read(json);

        Assert.True(bundle.IsExactly(read));
        Assert.Equal(json, FhirJson.Write(read));
    }

    [Fact]
    public void Every_answer_is_an_option_of_its_question()
    {
        var bundle = Write("de");
        var questions = bundle.Entry.Select(entry => entry.Resource).OfType<Questionnaire>().Single();
        var response = bundle.Entry.Select(entry => entry.Resource).OfType<QuestionnaireResponse>().Single();

        Assert.All(response.Item, item =>
        {
            var question = questions.Item.Single(one => one.LinkId == item.LinkId);
            Assert.All(item.Answer.Select(answer => answer.Value).OfType<Coding>(), coding => Assert.Contains(
                question.AnswerOption, option => ((Coding)option.Value).Code == coding.Code));
        });
        Assert.Equal(QuestionnaireResponse.QuestionnaireResponseStatus.Completed, response.Status);
        Assert.Equal(34, (response.Item.Single(item => item.LinkId == "q_age").Answer.Single().Value as Integer)?.Value);
    }

    [Fact]
    public void Answers_that_are_not_complete_are_in_progress()
    {
        var response = new FhirReport(Some.Content.Texts["de"], Some.Protocol).Write(Some.Answers(("q_now", ["none"])), Some.Monday)
            .Entry.Select(entry => entry.Resource).OfType<QuestionnaireResponse>().Single();

        Assert.Equal(QuestionnaireResponse.QuestionnaireResponseStatus.InProgress, response.Status);
        Assert.Single(response.Item);
    }

    private static Bundle Write(string language) => new FhirReport(Some.Content.Texts[language], Some.Protocol).Write(Some.SelfCare, Some.Monday);
}
