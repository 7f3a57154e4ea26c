using TriageBot.Content.Tests.Samples;

namespace TriageBot.Content.Tests;

/// <summary>Which conditions the check takes for impossible. It must be sure: possible ones are never reported.</summary>
public sealed class Logic
{
    [Theory]
    [InlineData("{all: [days, weeks]}")] // two options of a single choice
    [InlineData("{all: [first, again]}")] // they exclude each other
    [InlineData("{all: [known_stable, numb]}")] // lifted, so never both in the evaluation
    [InlineData("{all: [limp, {age: {at_least: 18}}]}")] // the question is asked of children only
    [InlineData("{all: [pregnant_pain, {age: {at_least: 56}}]}")] // the option is not offered at this age
    [InlineData("{all: [{severity: {below: 3}}, {severity: {at_least: 3}}]}")]
    [InlineData("{all: [cramp, {not: cramp}]}")]
    [InlineData("{all: [{not: numb}, {not: weak}, {count: {of: [numb, weak], exactly: 1}}]}")]
    public void A_condition_that_no_answers_fulfil_is_reported(string condition) =>
        Assert.Equal(["TB0406"], CodesOfLineWith(condition));

    [Theory]
    [InlineData("{all: [chest, numb, weak]}")] // several options of a multiple choice
    [InlineData("{all: [now_unsure, numb]}")] // the check item by item can end with both
    [InlineData("{all: [limp, {age: {below: 18}}]}")]
    [InlineData("{all: [limp, overdose]}")] // free text says anything
    [InlineData("{all: [known_stable, {not: numb}]}")] // lifted
    [InlineData("{all: [overdose, {not: {age: {at_least: 0}}}]}")] // the age is not answered yet
    [InlineData("{all: [{severity: {at_least: 3, below: 4}}, {age: {at_least: 110}}]}")]
    [InlineData("{all: [{not: {all: [chest, numb]}}, {any: [chest, numb]}, again, {not: first}]}")]
    [InlineData("{count: {of: [numb, weak, cramp, dull], exactly: 3}}")]
    public void A_condition_that_some_answers_fulfil_is_not(string condition) => Assert.Empty(CodesOfLineWith(condition));

    [Fact]
    public void A_floor_reads_what_was_answered_before_anything_is_lifted()
    {
        using var folder = new SampleFolder()
            .Edit("sample/safety.yaml", "when: chest", "when: {all: [known_stable, numb]}");

        Assert.Empty(folder.Read().Diagnostics);
    }

    [Fact]
    public void A_rule_that_several_others_cover_together_never_decides()
    {
        using var folder = new SampleFolder()
            .Edit("sample/urgency.yaml", "when: known_stable,", "when: {any: [weeks, {all: [days, weeks]}]},")
            .Edit("sample/urgency.yaml", "within: 1-2w", "within: 1-3d");

        var lines = folder.Read().Diagnostics.Select(folder.Shown).ToList();

        Assert.Contains(lines, line => line.Contains("Whenever the rule 'C1' fires, the rule 'C2' decides", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Whenever the rule 'C2' fires, the rule 'C1' decides", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_appointment_for_the_same_answers_never_decides_but_an_earlier_one_does()
    {
        const string Both = "when: {all: [known_stable, weeks]}";
        using var later = new SampleFolder().Edit("sample/urgency.yaml", "when: {duration: {at_least: weeks}}", Both);
        using var earlier = new SampleFolder().Edit("sample/urgency.yaml", "when: known_stable", Both);

        Assert.Equal(["TB0604"], later.Read().Diagnostics.Select(one => one.Code));
        Assert.Empty(earlier.Read().Diagnostics);
    }

    private static IEnumerable<string> CodesOfLineWith(string condition)
    {
        using var folder = new SampleFolder()
            .Edit("sample/safety-net.yaml", "when: {age: {below: 18}}", $"when: {condition}");
        return [.. folder.Read().Diagnostics.Select(one => one.Code)];
    }
}
