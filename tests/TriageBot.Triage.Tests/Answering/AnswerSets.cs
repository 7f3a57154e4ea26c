using TriageBot.Triage.Answering;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Answering;

public sealed class AnswerSets
{
    private static readonly AnswerSet Old = SmallBack.Protocol.Start().Say("q_cauda", "bladder").Say("q_cauda_since", "known_stable");

    [Fact]
    public void The_order_of_answering_does_not_matter()
    {
        var one = SmallBack.Protocol.Start().Say("q_cauda_since", "known_stable").Say("q_cauda", "bladder");

        Assert.Equal(Old, one);
        Assert.Equal(Old.GetHashCode(), one.GetHashCode());
    }

    [Fact]
    public void What_was_said_of_old_complaints_is_not_carried_over_to_new_ones()
    {
        var changed = Old.Say("q_cauda", "bladder", "saddle");

        Assert.DoesNotContain(changed.Answered, question => question.Id == "q_cauda_since");
        Assert.Equal(Level.Emergency, Assessing(changed));
    }

    [Fact]
    public void Taking_an_answer_back_takes_what_was_said_of_it_back()
    {
        var changed = Old.Without(SmallBack.Protocol.FindQuestion("q_cauda")!).Say("q_cauda", "bladder", "saddle");

        Assert.Equal(Level.Emergency, Assessing(changed));
    }

    [Fact]
    public void Giving_the_same_answer_again_changes_nothing() => Assert.Equal(Old, Old.Say("q_cauda", "bladder"));

    [Fact]
    public void A_set_is_never_changed_by_what_is_made_of_it()
    {
        var empty = SmallBack.Protocol.Start();

        _ = empty.Say("q_now", "chest").State("overdose");

        Assert.Equal(SmallBack.Protocol.Start(), empty);
    }

    private static Level? Assessing(AnswerSet answers) => Triage.Assessing.Assessor.LevelOf(answers);
}
