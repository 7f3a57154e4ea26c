using TriageBot.Evaluation.Scoring;

namespace TriageBot.Language.Tests.Evaluation;

public sealed class Counting
{
    [Fact]
    public void An_interval_is_that_of_Wilson()
    {
        var (low, high) = new Rate(8, 10).Interval;

        Assert.Equal(0.4902, low, 4);
        Assert.Equal(0.9433, high, 4);
    }

    [Fact]
    public void All_of_few_is_not_certainty() => Assert.InRange(new Rate(5, 5).Interval.Low, 0.5, 0.6);

    [Fact]
    public void Nothing_counted_says_nothing() => Assert.Equal((0d, 1d), new Rate(0, 0).Interval);

    [Fact]
    public void A_figure_below_its_baseline_is_named_with_both_values()
    {
        var baseline = new Baseline(new Dictionary<string, double> { ["own/de/heard"] = 0.9 });

        var complaint = Assert.Single(baseline.Complaints([("own/de/heard", new Figure("heard", new Rate(8, 10)))]));

        Assert.Contains("own/de/heard", complaint, StringComparison.Ordinal);
        Assert.Contains("8/10", complaint, StringComparison.Ordinal);
        Assert.Contains("90", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_became_more_frequent_is_named_and_one_that_became_rarer_is_not()
    {
        var baseline = new Baseline(new Dictionary<string, double> { ["a"] = 0.1, ["b"] = 0.1 });

        var complaints = baseline.Complaints(
            [("a", new Figure("a", new Rate(2, 10), FewerIsBetter: true)), ("b", new Figure("b", new Rate(0, 10), FewerIsBetter: true))]);

        Assert.StartsWith("'a'", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_a_baseline_is_named() =>
        Assert.Single(new Baseline(new Dictionary<string, double>()).Complaints([("new", new Figure("new", new Rate(1, 1)))]));
}
