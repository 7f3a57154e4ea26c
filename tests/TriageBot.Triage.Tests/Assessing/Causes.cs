using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Assessing;

public sealed class Causes
{
    [Fact]
    public void Points_for_and_against_add_up_and_are_explained()
    {
        var cause = Assess(People.Lifter().Say("q_feel", "dull").Say("q_modifier", "better_heat")).Causes[1];

        Assert.Equal(("stress", 4, Fit.Partly), (cause.Cause.Id, cause.Score, cause.Fit));
        Assert.Equal([new Evidence("q_feel", "dull"), new Evidence("q_modifier", "better_heat")], cause.For);
        Assert.Equal([new Evidence("q_context", "lift")], cause.Against);
    }

    [Fact]
    public void Without_an_anchor_no_points_count() =>
        Assert.DoesNotContain(Assess(People.Lifter().Say("q_context", "none")).Causes, cause => cause.Cause.Id == "lifting");

    [Fact]
    public void Six_points_fit_well_three_fit_partly_and_fewer_are_not_shown()
    {
        Assert.Equal(Fit.Well, Lifting(People.Lifter()).Fit);
        Assert.Equal(Fit.Partly, Lifting(People.Lifter().Say("q_context", "desk").Say("q_feel", "none").Say("q_modifier", "none")).Fit);
        Assert.Equal(CauseAnswer.NoneFits, Assess(People.Lifter().Say("q_context", "none")).CauseAnswer);
    }

    [Fact]
    public void The_shown_class_ranks_before_the_points()
    {
        var result = Assess(People.Lifter().Say("q_age", 66).Say("q_how", "gradual").Say("q_feel", "dull")
            .Say("q_modifier", "none"));

        Assert.Equal(["lifting", "wear", "stress"], result.Causes.Select(cause => cause.Cause.Id));
        Assert.Equal([Fit.Well, Fit.Partly, Fit.Partly], result.Causes.Select(cause => cause.Fit));
    }

    [Fact]
    public void The_best_pattern_of_a_cause_counts_after_its_cap()
    {
        var wear = Assess(People.Lifter().Say("q_age", 66).Say("q_how", "gradual").Say("q_context", "desk")).Causes
            .Single(cause => cause.Cause.Id == "wear");

        Assert.Equal(("c5_degen", 5), (wear.Pattern.Id, wear.Score));
    }

    [Fact]
    public void Who_should_see_a_doctor_first_is_told_so() =>
        Assert.Equal(CauseAnswer.DoctorFirst, Assess(People.Lifter().Say("q_general", "fever")).CauseAnswer);

    [Fact]
    public void Some_people_see_fits_partly_at_most() =>
        Assert.Equal(Fit.Partly, Lifting(People.Lifter().Say("q_preg", "early").Say("q_preg_signs", "none")).Fit);

    [Theory]
    [InlineData("chest")]
    [InlineData("unsure")]
    public void At_an_emergency_no_cause_is_named(string now)
    {
        var result = Assess(People.Lifter().Say("q_now", now));

        Assert.Equal(CauseAnswer.Withheld, result.CauseAnswer);
        Assert.Empty(result.Causes);
    }

    private static RankedCause Lifting(AnswerSet answers) =>
        Assess(answers).Causes.Single(cause => cause.Cause.Id == "lifting");

    private static Assessment Assess(AnswerSet answers) => Assessor.Assess(answers, Some.Noon);
}
