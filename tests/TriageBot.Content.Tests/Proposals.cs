using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Tests;

public sealed class Proposals
{
    private static readonly string[] Facts = ["saddle", "bladder", "both_legs", "leg_numb", "leg_weak"];

    [Theory]
    [InlineData("sadle", "saddle")]
    [InlineData("saddel", "saddle")]
    [InlineData("Saddle", "saddle")]
    [InlineData("legnumb", "leg_numb")]
    [InlineData("both_leg", "both_legs")]
    public void A_word_that_is_nearly_right_gets_the_right_one_proposed(string found, string nearest) =>
        Assert.Equal($"Did you mean '{nearest}'?", Proposal.For(found, Facts));

    [Fact]
    public void A_word_that_is_near_nothing_gets_the_short_list_of_choices() =>
        Assert.Equal("Choose one of: saddle, bladder, both_legs, leg_numb, leg_weak.", Proposal.For("headache", Facts));

    [Fact]
    public void A_long_list_of_choices_is_not_written_out() =>
        Assert.Equal("", Proposal.For("headache", [.. Enumerable.Range(0, 30).Select(number => $"fact_{number}")]));

    [Fact]
    public void Short_ids_with_a_number_are_not_proposed_for_each_other_since_they_all_look_alike() =>
        Assert.Null(Proposal.Nearest("E3", ["E1", "E2", "D3"]));
}
