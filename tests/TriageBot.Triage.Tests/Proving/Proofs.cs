using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving;
using TriageBot.Triage.Tests.Building;
using static TriageBot.Triage.Tests.Building.Terms;

namespace TriageBot.Triage.Tests.Proving;

public sealed class Proofs
{
    [Fact]
    public void The_small_protocol_is_proved()
    {
        var report = Prover.Prove(SmallBack.Protocol);

        Assert.Empty(report.Properties.SelectMany(property => property.Failures).Select(failure => failure.ToString()));
        Assert.True(report.Holds);
    }

    [Fact]
    public void A_floor_that_a_rule_does_not_keep_is_refuted_by_answers_that_anyone_can_check()
    {
        var protocol = SmallBack.Builder().Floor("fever_with_cancer", Level.Emergency, All(Is("fever"), Is("cancer")))
            .Floor("old_cancer", Level.Emergency, All(Is("cancer"), Age(71))).Build();

        var failure = Prover.ProveFloors(protocol).Failures.Single();

        Assert.Equal("old_cancer", failure.Subject);
        Assert.Equal(Level.Consultation, Assessor.LevelOf(failure.Counterexample!));
        Assert.Equal("old_cancer: These answers lie below emergency.\n  q_age: 71\n  q_history: cancer", failure.ToString());
    }

    [Fact]
    public void A_floor_is_read_word_for_word_so_that_a_lifting_cannot_excuse_itself()
    {
        var protocol = SmallBack.Builder().Floor("bladder", Level.Emergency, Is("bladder")).Build();

        var answers = Prover.ProveFloors(protocol).Failures.Single().Counterexample!;

        Assert.Contains(answers.Answered, question => question.Id == "q_cauda_since");
    }

    [Fact]
    public void A_warning_sign_that_lowers_a_level_is_found()
    {
        var protocol = SmallBack.Builder().Rule("E99", Level.Emergency, All(Is("cancer"), Not(Is("mid")))).Build();

        var failures = Failures(protocol, "more-never-lowers");

        Assert.Contains("answer mid", failures);
        Assert.Contains("free text mid", failures);
    }

    [Fact]
    public void What_may_lower_by_design_must_be_named()
    {
        var protocol = SmallBack.Protocol with { MayLower = [] };

        Assert.Equal(
            ["answer known_stable", "answer stable_unexamined", "answer stab_move", "answer better_rest",
                "free text stab_move", "free text better_rest"],
            Failures(protocol, "more-never-lowers"));
    }

    [Fact]
    public void Stronger_pain_that_lowers_a_level_is_found()
    {
        var protocol = SmallBack.Builder().Rule("D99", Level.Consultation24h, Pain(4, below: 6)).Build();

        Assert.Contains("stronger pain", Failures(protocol, "more-never-lowers"));
    }

    [Fact]
    public void A_lifting_by_an_answer_that_was_not_asked_about_it_is_found()
    {
        var questions = SmallBack.Protocol.Questions.Select(question => question.Id == "q_cauda_since"
            ? question with { Card = question.Id } : question).ToList();

        Assert.Equal(["q_cauda.saddle", "q_cauda.bladder"],
            Failures(SmallBack.Protocol with { Questions = questions }, "only-follow-ups-lift"));
    }

    [Fact]
    public void A_rule_that_never_decides_is_found() =>
        Assert.Equal(["D99"], Failures(
            SmallBack.Builder().Rule("D99", Level.Consultation24h, All(Is("fever"), Age(70))).Build(), "rules-decide"));

    [Fact]
    public void A_question_that_nobody_is_asked_and_an_option_that_nobody_sees_are_found()
    {
        var protocol = SmallBack.Builder()
            .Multi("q_never", "never_one", "none").When(All(Age(below: 12), AnyOf("early", "late"))).Build();

        Assert.Equal(["q_never.never_one", "q_never.none"], Failures(protocol, "questions-are-reachable"));
    }

    [Fact]
    public void Dead_content_is_found_wherever_it_stands()
    {
        var nobody = All(Is("fever"), Not(Is("fever")));
        var protocol = SmallBack.Builder().Advice("advice_late", Level.SelfCare, Is("fever"))
            .Cause("nothing", Any(), new Pattern("c9", Is("low"), (Is("low"), 2)))
            .Measure("rest", [Level.Consultation24h], Fired("C8"), parts: [("rest", null)])
            .Measure("dance", [Level.SelfCare], Is("cancer"))
            .Caution("caution_never", nobody, ("heat", CautionRow.Effect.Hide, null))
            .WatchFor("watch_never", [Level.SelfCare], Is("fever")).Build();

        Assert.Equal(["nothing.c9"], Failures(protocol, "causes-are-reachable"));
        Assert.Equal(["dance.dance"], Failures(protocol, "measures-are-reachable"));
        Assert.Equal(["caution_never"], Failures(protocol, "cautions-are-reachable"));
        Assert.Equal(["advice_late"], Failures(protocol, "advice-is-reachable"));
        Assert.Equal(["watch_never"], Failures(protocol, "safety-net-is-reachable"));
    }

    [Fact]
    public void A_measure_at_an_emergency_is_found() =>
        Assert.Equal(["walk"], Failures(
            SmallBack.Builder().Measure("walk", [Level.Emergency]).Build(), "measures-respect-cautions").Take(1));

    [Fact]
    public void A_stop_below_an_emergency_is_found() =>
        Assert.Equal(["C13"], Failures(SmallBack.Builder().Stop(["C13"]).Build(), "shortcuts-are-safe"));

    [Fact]
    public void A_walk_with_too_many_cards_is_found()
    {
        var builder = SmallBack.Builder();
        for (var number = 0; number < 4; number++)
        {
            builder.Single($"q_more{number}", "no", $"more{number}");
        }

        Assert.Equal(["cards"], Failures(builder.Build(), "walks-are-short"));
    }

    [Fact]
    public void Equal_tables_have_no_difference_and_different_ones_show_it()
    {
        var weaker = SmallBack.Protocol with
        {
            Rules = [.. SmallBack.Protocol.Rules.Select(rule => rule.Id == "D1" ? rule with { Level = Level.Consultation } : rule)],
        };

        var difference = Prover.FindDifference(SmallBack.Protocol, weaker);

        Assert.Null(Prover.FindDifference(SmallBack.Protocol, SmallBack.Builder().Build()));
        Assert.NotNull(difference);
    }

    private static IEnumerable<string> Failures(Protocol protocol, string property) =>
        Prover.Prove(protocol).Properties.Single(one => one.Id == property).Failures.Select(failure => failure.Subject);
}
