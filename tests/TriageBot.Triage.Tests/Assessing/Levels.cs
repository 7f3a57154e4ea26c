using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Assessing;

public sealed class Levels
{
    private static AnswerSet Start => SmallBack.Protocol.Start();

    [Fact]
    public void The_highest_level_wins_and_every_reason_is_kept()
    {
        var result = Assess(People.Lifter().Say("q_general", "fever").Say("q_history", "cancer").Say("q_impact", "immobile"));

        Assert.Equal(Level.Emergency, result.Level);
        Assert.Equal(["E3", "D1", "D11", "C4"], result.Rules.Select(rule => rule.Rule.Id));
    }

    [Fact]
    public void Each_rule_names_the_answers_that_fired_it()
    {
        var result = Assess(People.Lifter().Say("q_age", 66).Say("q_how", "sudden_rest").Say("q_feel", "none").Say("q_severity", 8));

        Assert.Equal(
            [new Evidence("q_age", "66"), new Evidence("q_how", "sudden_rest"), new Evidence("q_severity", "8")],
            result.Rules.Single().Because);
    }

    [Fact]
    public void A_fact_from_free_text_is_evidence_without_a_question() =>
        Assert.Equal([new Evidence(null, "overdose")], Assess(Start.State("overdose")).Rules.Single().Because);

    [Fact]
    public void Not_sure_is_evidence_like_an_answer() =>
        Assert.Equal([new Evidence("q_now", "unsure")], Assess(Start.Say("q_now", "unsure")).Rules.Single().Because);

    [Fact]
    public void Without_any_warning_sign_self_care_needs_every_answer()
    {
        Assert.Equal(Level.SelfCare, Assess(People.Lifter()).Level);
        Assert.Equal(["S0"], Assess(People.Lifter()).Rules.Select(rule => rule.Rule.Id));
        foreach (var question in SmallBack.Protocol.Questions.Where(question => question.Required))
        {
            var open = People.Lifter().Without(question);

            Assert.Equal(open == People.Lifter() ? Level.SelfCare : null, Assess(open).Level);
        }
    }

    [Fact]
    public void An_unfinished_interview_without_a_warning_sign_has_no_result_but_a_safety_net()
    {
        var result = Assess(Start);

        Assert.Null(result.Level);
        Assert.Null(result.Advice);
        Assert.Null(result.Place);
        Assert.Null(result.Within);
        Assert.Equal(["now"], result.SafetyNet);
        Assert.Contains("q_now", result.Open);
    }

    [Fact]
    public void The_level_alone_is_the_level_of_the_assessment() =>
        Assert.All(
            new[] { Start, People.Lifter(), People.Numb(), Start.Say("q_now", "chest"), Start.State("overdose") },
            answers => Assert.Equal(Assess(answers).Level, Assessor.LevelOf(answers)));

    [Fact]
    public void The_shortest_time_of_the_level_counts()
    {
        var result = Assess(People.Lifter().Say("q_location", "mid").Say("q_limb", "leg_numb"));

        Assert.Equal(Timescale.OneToThreeDays, result.Within);
    }

    [Fact]
    public void The_advice_is_the_first_of_its_level_that_applies()
    {
        Assert.Equal("emergency_nerve", Assess(Start.Say("q_cauda", "saddle")).Advice);
        Assert.Equal("emergency_general", Assess(Start.Say("q_now", "unsure")).Advice);
        Assert.Equal("emergency_pregnancy",
            Assess(Start.Say("q_cauda", "saddle").Say("q_preg", "early").Say("q_preg_signs", "preg_bleed")).Advice);
    }

    [Fact]
    public void Old_answers_that_no_longer_apply_never_lower_a_level() =>
        Assert.Equal(Level.Emergency, Assess(Start.Say("q_cauda", "unsure").Say("q_cauda_since", "known_stable")).Level);

    private static Assessment Assess(AnswerSet answers) => Assessor.Assess(answers, Some.Noon);
}
