using CsCheck;
using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Tests.Conditions;

public sealed class ThreeValues
{
    private const int Width = 5;
    private static readonly Condition Yes = new Condition.All();
    private static readonly Condition No = new Condition.Any();
    private static readonly Condition Maybe = new Condition.Fact(0);
    private static readonly Situation Open = new() { Open = FactSet.Empty.With(0) };

    [Fact]
    public void An_open_fact_is_unknown_a_present_one_true_and_any_other_false()
    {
        var situation = new Situation { Present = FactSet.Empty.With(1), Open = FactSet.Empty.With(0).With(1) };

        Assert.Equal(Truth.Unknown, new Condition.Fact(0).Evaluate(situation));
        Assert.Equal(Truth.True, new Condition.Fact(1).Evaluate(situation));
        Assert.Equal(Truth.False, new Condition.Fact(2).Evaluate(situation));
    }

    [Fact]
    public void And_is_as_true_as_its_least_part()
    {
        Assert.Equal(Truth.Unknown, new Condition.All(Yes, Maybe).Evaluate(Open));
        Assert.Equal(Truth.False, new Condition.All(Maybe, No).Evaluate(Open));
        Assert.Equal(Truth.True, new Condition.All(Yes, Yes).Evaluate(Open));
    }

    [Fact]
    public void Or_is_as_true_as_its_best_part()
    {
        Assert.Equal(Truth.Unknown, new Condition.Any(No, Maybe).Evaluate(Open));
        Assert.Equal(Truth.True, new Condition.Any(Maybe, Yes).Evaluate(Open));
        Assert.Equal(Truth.False, new Condition.Any(No, No).Evaluate(Open));
    }

    [Fact]
    public void Not_swaps_true_and_false_and_keeps_unknown()
    {
        Assert.Equal(Truth.False, new Condition.Not(Yes).Evaluate(Open));
        Assert.Equal(Truth.True, new Condition.Not(No).Evaluate(Open));
        Assert.Equal(Truth.Unknown, new Condition.Not(Maybe).Evaluate(Open));
    }

    [Theory]
    [InlineData(17, Truth.False)]
    [InlineData(18, Truth.True)]
    [InlineData(69, Truth.True)]
    [InlineData(70, Truth.False)]
    public void An_age_range_includes_its_lower_bound_only(int age, Truth expected) =>
        Assert.Equal(expected, new Condition.AgeBetween(18, 70).Evaluate(new Situation { Age = age }));

    [Fact]
    public void An_unanswered_number_lies_nowhere_once_nothing_is_open()
    {
        var anything = new Condition.SeverityBetween(null, null);

        Assert.Equal(Truth.False, anything.Evaluate(default));
        Assert.Equal(Truth.Unknown, anything.Evaluate(new Situation { SeverityOpen = true }));
        Assert.Equal(Truth.True, anything.Evaluate(new Situation { Severity = 0 }));
    }

    [Theory]
    [InlineData(0, 0, Truth.False)]
    [InlineData(0, 1, Truth.Unknown)]
    [InlineData(1, 0, Truth.True)]
    [InlineData(1, 1, Truth.Unknown)]
    [InlineData(2, 3, Truth.False)]
    public void Exactly_one_of_several_depends_on_how_many_are_present_and_open(int present, int open, Truth expected)
    {
        var exactlyOne = new Condition.CountBetween(Range(0, Width), 1, 1);

        Assert.Equal(expected, exactlyOne.Evaluate(new Situation { Present = Range(0, present), Open = Range(present, open) }));
    }

    [Fact]
    public void Certain_means_certain_whatever_is_still_answered() =>
        Gen.Select(AnyCondition, AnySet, AnySet, AnySet).Sample((condition, present, open, answered) =>
        {
            var before = condition.Evaluate(new Situation { Present = present, Open = open });
            var after = condition.Evaluate(new Situation { Present = present | (open & answered) });

            return before == Truth.Unknown || before == after;
        }, seed: "0000KOIPe6W2");

    private static readonly Gen<FactSet> AnySet = Gen.Bool.Array[Width].Select(bits =>
        Enumerable.Range(0, Width).Where(index => bits[index]).Aggregate(FactSet.Empty, (set, index) => set.With(index)));

    private static readonly Gen<Condition> AnyCondition = Gen.Recursive<Condition>((depth, inner) => depth > 3 ? Leaf : Gen.OneOf(
        Leaf,
        inner.Array[0, 3].Select(parts => (Condition)new Condition.All(parts)),
        inner.Array[0, 3].Select(parts => (Condition)new Condition.Any(parts)),
        inner.Select(part => (Condition)new Condition.Not(part))));

    private static Gen<Condition> Leaf => Gen.OneOf(
        Gen.Int[0, Width - 1].Select(index => (Condition)new Condition.Fact(index)),
        Gen.Select(AnySet, Gen.Int[0, 2], Gen.Int[0, 3]).Select((of, least, more) =>
            (Condition)new Condition.CountBetween(of, least, least + more)));

    private static FactSet Range(int from, int count) =>
        Enumerable.Range(from, count).Aggregate(FactSet.Empty, (set, index) => set.With(index));
}
