using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Interviewing;

public sealed class Pruning
{
    [Fact]
    public void Nothing_is_dropped_that_still_applies() => Assert.Empty(Interview.Prune(People.Lifter()).Dropped);

    [Fact]
    public void Answers_that_no_longer_apply_are_dropped_and_named()
    {
        var (kept, dropped) = Interview.Prune(People.Lifter().Say("q_preg", "early").Say("q_preg_signs", "preg_bleed").Say("q_preg", "no"));

        Assert.Equal(["q_preg_signs"], dropped.Select(question => question.Id));
        Assert.Equal(People.Lifter(), kept);
    }

    [Fact]
    public void An_answer_with_an_option_that_is_no_longer_offered_is_asked_again()
    {
        var earlier = People.Lifter().Say("q_preg", "late").Say("q_preg_signs", "preg_movement").Say("q_preg", "early");

        var step = Assert.IsType<NextStep.Ask>(Interview.Next(Interview.Prune(earlier).Answers));

        Assert.Equal("q_preg_signs", step.Question.Id);
    }

    [Fact]
    public void After_a_stop_what_came_later_is_dropped() =>
        Assert.Equal(["q_now"], Interview.Prune(People.Lifter().Say("q_now", "chest")).Answers.Answered.Select(question => question.Id));

    [Fact]
    public void What_a_stop_cuts_off_stays_when_the_level_would_fall_without_it()
    {
        var protocol = SmallBack.Builder().Rule("A98", Level.EmergencyAmbulance, Terms.Is("fever")).Build();
        var answers = protocol.Start().Say("q_now", "none").Say("q_cauda", "none").Say("q_limb", "none").Say("q_age", 34)
            .Say("q_preg", "no").Say("q_general", "fever").Say("q_cauda", "saddle");

        var (kept, dropped) = Interview.Prune(answers);

        Assert.Empty(dropped);
        Assert.Equal(Level.EmergencyAmbulance, Assessor.LevelSoFar(kept));
    }

    [Fact]
    public void The_transport_answer_goes_with_the_emergency()
    {
        var transport = SmallBack.Protocol.FindQuestion("q_transport")!;
        var emergency = People.Lifter().Say("q_now", "unsure").Say("q_transport", "no_safe_transport");

        Assert.NotNull(Interview.Prune(emergency).Answers[transport]);
        Assert.Null(Interview.Prune(emergency.Say("q_now", "none")).Answers[transport]);
    }
}
