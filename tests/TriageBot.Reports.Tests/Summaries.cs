using TriageBot.Triage.Texts;

namespace TriageBot.Reports.Tests;

public sealed class Summaries
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_warning_sign_that_was_reported_stands_first(string language)
    {
        var summary = Some.Summary(Some.Emergency, language);

        var first = summary.Parts[0];
        var question = Some.Protocol.FindQuestion("q_cauda")!;
        Assert.Equal("red_flags", first.Id);
        Assert.Contains(first.Rows, row => row.Answered.Contains(
            Some.Content.Texts[language].Label(question, question.Find("saddle")!), StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_asked_and_not_chosen_is_denied_and_what_was_not_asked_is_not()
    {
        var denied = Part(Some.Summary(Some.Emergency), "denied");

        var texts = Some.Content.Texts["de"];
        var now = Some.Protocol.FindQuestion("q_now")!;
        Assert.Contains(denied.Rows, row => row.Answered.Contains(texts.Label(now, now.Find("chest")!), StringComparison.Ordinal));
        Assert.DoesNotContain(denied.Rows, row => row.Asked == texts.Title(Some.Protocol.FindQuestion("q_history")!));
        var cauda = denied.Rows.Single(row => row.Asked == texts.Title(Some.Protocol.FindQuestion("q_cauda")!));
        Assert.DoesNotContain(
            texts.Label(Some.Protocol.FindQuestion("q_cauda")!, Some.Protocol.FindQuestion("q_cauda")!.Find("saddle")!),
            cauda.Answered,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Not_sure_stays_not_sure_and_denies_nothing()
    {
        var summary = Some.Summary(Some.Answers(("q_now", ["unsure"])));

        var title = Some.Content.Texts["de"].Title(Some.Protocol.FindQuestion("q_now")!);
        Assert.Contains(Part(summary, "unsure").Rows, row => row.Asked == title);
        Assert.DoesNotContain(summary.Parts, part => part.Id == "denied");
    }

    [Fact]
    public void Without_warning_signs_it_says_so() =>
        Assert.Equal(
            Some.Content.Texts["de"]["conversation.summary.no_red_flags"], Part(Some.Summary(Some.SelfCare), "red_flags").Rows.Single().Answered);

    [Fact]
    public void Where_a_sign_was_told_in_words_it_does_not_say_that_none_was_reported()
    {
        var answers = Some.Answers(("q_now", ["none"])).WithStated(Some.Protocol.Facts.Find("saddle"));

        Assert.DoesNotContain(Some.Summary(answers).Parts, part => part.Id == "red_flags");
        Assert.Contains(Some.Summary(answers).Parts, part => part.Id == "stated");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void No_cause_is_named(string language)
    {
        var text = TextReport.Write(Some.Summary(Some.SelfCare, language));

        var causes = Some.Protocol.Causes.Select(cause => Some.Content.Texts[language][$"causes.{cause.Id}.name"]);
        Assert.All(causes, cause => Assert.DoesNotContain(cause, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Numbers_such_as_the_age_are_named() =>
        Assert.Contains(Part(Some.Summary(Some.SelfCare), "complaint").Rows, row => row.Answered == "34");

    [Fact]
    public void What_was_only_told_in_words_is_marked_as_that()
    {
        var answers = Some.Answers(("q_now", ["none"])).WithStated(Some.Protocol.Facts.Find("fever"));

        Assert.Single(Part(Some.Summary(answers), "stated").Rows);
    }

    [Fact]
    public void The_urgency_says_how_soon_and_where_and_the_version_of_the_questions_is_named()
    {
        var summary = Some.Summary(Some.Emergency);

        Assert.Contains("Notaufnahme", summary.Urgency, StringComparison.Ordinal);
        Assert.Contains(Some.Protocol.Name, summary.Made, StringComparison.Ordinal);
        Assert.Contains("23.11.2026 10:00", summary.Made, StringComparison.Ordinal);
    }

    [Fact]
    public void While_required_questions_are_open_no_urgency_is_claimed() =>
        Assert.Null(Some.Summary(Some.Answers(("q_now", ["none"]))).Urgency);

    private static Summary.Part Part(Summary summary, string id) => summary.Parts.Single(part => part.Id == id);
}
