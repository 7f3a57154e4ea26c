using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Answering;

public sealed class Lifting
{
    [Theory]
    [InlineData("new", Level.Emergency)]
    [InlineData("unsure", Level.Emergency)]
    [InlineData("stable_unexamined", Level.Consultation24h)]
    [InlineData("known_stable", Level.Consultation)]
    public void An_old_bladder_complaint_counts_by_what_is_known_of_it(string since, Level expected) =>
        Assert.Equal(expected, Assessor.LevelOf(Bladder().Say("q_cauda_since", since)));

    [Theory]
    [InlineData("known_stable")]
    [InlineData("stable_unexamined")]
    public void A_new_item_in_free_text_makes_all_of_them_count_as_new(string since) =>
        Assert.Equal(Level.Emergency, Assessor.LevelOf(Bladder().Say("q_cauda_since", since).State("saddle")));

    [Theory]
    [InlineData("known_stable")]
    [InlineData("stable_unexamined")]
    public void The_same_item_in_free_text_makes_it_count_as_new(string since) =>
        Assert.Equal(Level.Emergency, Assessor.LevelOf(Bladder().Say("q_cauda_since", since).State("bladder")));

    [Theory]
    [InlineData("known_stable")]
    [InlineData("stable_unexamined")]
    public void A_free_text_alone_never_lifts(string stated) =>
        Assert.Equal(Level.Emergency, Assessor.LevelOf(Bladder().State(stated)));

    [Fact]
    public void Lifting_touches_only_what_it_was_said_of() =>
        Assert.Equal(Level.Emergency, Assessor.LevelOf(
            Bladder().Say("q_cauda_since", "known_stable").Say("q_general", "fever").Say("q_limb", "leg_numb")));

    private static AnswerSet Bladder() => SmallBack.Protocol.Start().Say("q_now", "none").Say("q_cauda", "bladder");
}
