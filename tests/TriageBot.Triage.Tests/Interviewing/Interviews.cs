using TriageBot.Triage.Answering;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Interviewing;

public sealed class Interviews
{
    private static AnswerSet Start => SmallBack.Protocol.Start();

    [Fact]
    public void Questions_come_in_order_and_conditional_ones_only_when_they_apply() =>
        Assert.Equal(
            ["q_now", "q_cauda", "q_limb", "q_age", "q_preg", "q_general", "q_history", "q_location", "q_how", "q_context",
                "q_feel", "q_modifier", "q_severity", "q_impact", "q_cautions"],
            Ids(Interview.Path(People.Lifter())));

    [Fact]
    public void When_everything_is_answered_the_interview_is_over() =>
        Assert.Equal(new NextStep.Finish(Stopped: false), Interview.Next(People.Lifter()));

    [Fact]
    public void A_full_stop_ends_the_interview_at_once() =>
        Assert.Equal(new NextStep.Finish(Stopped: true), Interview.Next(Start.Say("q_now", "chest")));

    [Fact]
    public void Whether_a_complaint_is_new_is_asked_before_it_stops_the_interview()
    {
        var bladder = Start.Say("q_now", "none").Say("q_cauda", "bladder");

        Assert.Equal("q_cauda_since", Asked(bladder));
        Assert.Equal(new NextStep.Finish(Stopped: true), Interview.Next(bladder.Say("q_cauda_since", "new")));
        Assert.Equal("q_limb", Asked(bladder.Say("q_cauda_since", "known_stable")));
        Assert.Equal("q_limb", Asked(bladder.Say("q_cauda_since", "stable_unexamined")));
    }

    [Fact]
    public void Not_sure_about_the_saddle_stops_without_asking_since_when() =>
        Assert.Equal(new NextStep.Finish(Stopped: true), Interview.Next(Start.Say("q_now", "none").Say("q_cauda", "unsure")));

    [Fact]
    public void A_free_text_warning_sign_stops_the_interview_at_once() =>
        Assert.Equal(new NextStep.Finish(Stopped: true), Interview.Next(Start.State("saddle")));

    [Fact]
    public void A_stop_that_still_asks_something_asks_only_that()
    {
        var accident = Start.Say("q_now", "accident");

        Assert.Equal("q_cauda", Asked(accident));
        Assert.Equal("q_limb", Asked(accident.Say("q_cauda", "none")));
        Assert.Equal("q_severity", Asked(accident.Say("q_cauda", "none").Say("q_limb", "none")));
        Assert.Equal("q_impact", Asked(accident.Say("q_cauda", "none").Say("q_limb", "none").Say("q_severity", 3)));
    }

    [Fact]
    public void A_stop_that_still_asks_something_becomes_full_when_a_stronger_one_holds() =>
        Assert.Equal(new NextStep.Finish(Stopped: true),
            Interview.Next(Start.Say("q_now", "accident").Say("q_cauda", "none").Say("q_limb", "leg_numb")));

    [Fact]
    public void After_an_accident_old_examined_complaints_do_not_call_the_ambulance()
    {
        var old = Start.Say("q_now", "accident").Say("q_cauda", "bladder");

        Assert.Equal("q_cauda_since", Asked(old));
        Assert.Equal("q_limb", Asked(old.Say("q_cauda_since", "known_stable")));
        Assert.Equal(Level.Emergency, Triage.Assessing.Assessor.LevelOf(old.Say("q_cauda_since", "known_stable")));
    }

    [Fact]
    public void At_an_emergency_only_what_can_raise_it_is_asked() =>
        Assert.Equal(new NextStep.Finish(Stopped: false), Interview.Next(Start.Say("q_now", "unsure")));

    [Fact]
    public void Only_the_assessment_leaves_out_what_cannot_raise_the_level()
    {
        var hasty = People.Numb() with { OnlyAssessment = true };

        Assert.Equal(["q_now", "q_cauda", "q_limb", "q_age", "q_preg", "q_preg_signs", "q_general", "q_history", "q_severity"],
            Ids(Interview.Path(hasty.Say("q_preg", "late").Say("q_preg_signs", "none").Say("q_general", "none")
                .Say("q_history", "none"))));
    }

    [Fact]
    public void Only_the_assessment_offers_of_a_list_what_can_raise_the_level()
    {
        var old = People.Numb() with { OnlyAssessment = true };

        var step = Interview.Next(old.Say("q_age", 66).Say("q_general", "none").Say("q_history", "none").Say("q_how", "sudden_rest"));

        var ask = Assert.IsType<NextStep.Ask>(step);
        Assert.Equal("q_feel", ask.Question.Id);
        Assert.Equal(["stab_move", "none"], ask.Options.Select(option => option.Id));
    }

    [Fact]
    public void A_list_without_none_of_these_is_offered_whole_for_everybody_must_be_able_to_answer()
    {
        var protocol = SmallBack.Builder().Rule("D98", Level.Consultation24h, Terms.All(Terms.Is("mid"), Terms.Pain(8))).Build();
        var hasty = protocol.Start().Say("q_now", "none").Say("q_cauda", "none").Say("q_limb", "leg_numb").Say("q_age", 60)
            .Say("q_general", "none").Say("q_history", "none") with
        { OnlyAssessment = true };

        Assert.Equal(["low", "mid"], Offered(hasty));
    }

    [Fact]
    public void Without_a_level_the_short_interview_asks_everything() =>
        Assert.Equal(Ids(Interview.Path(People.Lifter())), Ids(Interview.Path(People.Lifter() with { OnlyAssessment = true })));

    [Fact]
    public void An_option_is_offered_only_to_whom_it_concerns()
    {
        var pregnant = Start.Say("q_now", "none").Say("q_cauda", "none").Say("q_limb", "none").Say("q_age", 30);

        Assert.Equal(["preg_bleed", "none"], Offered(pregnant.Say("q_preg", "early")));
        Assert.Equal(["preg_bleed", "preg_movement", "none"], Offered(pregnant.Say("q_preg", "late")));
    }

    [Fact]
    public void The_cautions_are_asked_only_when_a_measure_needs_them()
    {
        var cautions = SmallBack.Protocol.FindQuestion("q_cautions")!;

        Assert.Contains(cautions, Interview.Path(People.Lifter()));
        Assert.DoesNotContain(cautions, Interview.Path(People.Lifter().Say("q_severity", 3)));
        Assert.DoesNotContain(cautions, Interview.Path(People.Lifter().Say("q_general", "fever")));
    }

    [Fact]
    public void Follow_ups_stand_on_the_card_of_their_question()
    {
        var bladder = Start.Say("q_now", "none").Say("q_cauda", "bladder");

        Assert.Equal(2, Assert.IsType<NextStep.Ask>(Interview.Next(Start.Say("q_now", "none"))).Step);
        Assert.Equal(2, Assert.IsType<NextStep.Ask>(Interview.Next(bladder)).Step);
    }

    [Fact]
    public void The_number_of_cards_is_never_less_than_the_card_shown()
    {
        var answers = Start;
        foreach (var question in People.Lifter().Answered)
        {
            var ask = Assert.IsType<NextStep.Ask>(Interview.Next(answers));

            Assert.True(ask.Of >= ask.Step, question.Id);

            answers = answers.With(question, People.Lifter()[question]!);
        }
    }

    [Fact]
    public void What_is_open_is_listed_until_nothing_is()
    {
        Assert.Contains("q_how", Interview.OpenRequired(Start));
        Assert.DoesNotContain("q_cautions", Interview.OpenRequired(Start));
        Assert.Empty(Interview.OpenRequired(People.Lifter()));
        Assert.Empty(Interview.OpenRequired(Start.Say("q_now", "chest")));
    }

    private static string[] Ids(IEnumerable<Question> questions) => [.. questions.Select(question => question.Id)];

    private static string Asked(AnswerSet answers) => Assert.IsType<NextStep.Ask>(Interview.Next(answers)).Question.Id;

    private static IEnumerable<string> Offered(AnswerSet answers) =>
        Assert.IsType<NextStep.Ask>(Interview.Next(answers)).Options.Select(option => option.Id);
}
