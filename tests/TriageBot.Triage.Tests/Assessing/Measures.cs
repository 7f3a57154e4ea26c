using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Assessing;

public sealed class Measures
{
    [Fact]
    public void Measures_come_in_the_order_of_the_content_when_they_fit() =>
        Assert.Equal(["stay_active", "heat", "medicine"], Shown(People.Lifter()));

    [Fact]
    public void A_measure_may_fit_because_of_a_cause() =>
        Assert.DoesNotContain("heat", Shown(People.Lifter().Say("q_context", "none")));

    [Fact]
    public void A_measure_is_shown_at_its_levels_only() =>
        Assert.Empty(Shown(People.Lifter().Say("q_impact", "immobile")).Except(["heat"]));

    [Fact]
    public void The_strictest_caution_counts()
    {
        var medicine = Medicine(People.Lifter().Say("q_age", 75).Say("q_cautions", "ulcer"));

        Assert.Equal(["relaxant"], medicine.Parts);
        Assert.False(medicine.AskFirst);
    }

    [Fact]
    public void Asking_first_and_notes_stand_beside_a_measure()
    {
        var result = Assess(People.Lifter().Say("q_age", 75));

        Assert.True(Medicine(People.Lifter().Say("q_age", 75)).AskFirst);
        Assert.Equal(["caution_age"], result.Suggestions.Single(one => one.Measure.Id == "heat").Notes);
        Assert.False(result.Suggestions.Single(one => one.Measure.Id == "heat").AskFirst);
    }

    [Fact]
    public void A_note_of_the_cell_replaces_the_reason_of_the_row() =>
        Assert.Equal(["note_kidney"], Medicine(People.Lifter().Say("q_cautions", "kidney")).Notes);

    [Fact]
    public void What_is_withheld_says_why()
    {
        var withheld = Assess(People.Lifter().Say("q_cautions", "ulcer", "kidney")).Withheld.Single();

        Assert.Equal(("medicine", "nsaid"), (withheld.Measure, withheld.Part));
        Assert.Equal(["caution_ulcer", "caution_kidney"], withheld.Reasons);
        Assert.Equal([new Evidence("q_cautions", "ulcer"), new Evidence("q_cautions", "kidney")], withheld.Because);
    }

    [Fact]
    public void A_measure_that_needs_the_cautions_waits_for_them()
    {
        var cautions = SmallBack.Protocol.FindQuestion("q_cautions")!;

        Assert.DoesNotContain("medicine", Shown(People.Lifter().Without(cautions)));
    }

    [Theory]
    [InlineData("chest")]
    [InlineData("unsure")]
    public void At_an_emergency_no_measure_is_shown_or_withheld(string now)
    {
        var result = Assess(People.Lifter().Say("q_now", now));

        Assert.Empty(result.Suggestions);
        Assert.Empty(result.Withheld);
    }

    [Fact]
    public void The_safety_net_holds_what_concerns_the_person() =>
        Assert.Equal(["now", "cauda_card"], Assess(People.Lifter().Say("q_limb", "leg_numb")).SafetyNet);

    private static IEnumerable<string> Shown(AnswerSet answers) => Assess(answers).Suggestions.Select(one => one.Measure.Id);

    private static Suggestion Medicine(AnswerSet answers) =>
        Assess(answers).Suggestions.Single(one => one.Measure.Id == "medicine");

    private static Assessment Assess(AnswerSet answers) => Assessor.Assess(answers, Some.Noon);
}
