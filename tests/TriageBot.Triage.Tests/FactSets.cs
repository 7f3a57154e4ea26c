using CsCheck;

namespace TriageBot.Triage.Tests;

public sealed class FactSets
{
    private static readonly Gen<FactSet> Any = Gen.Int[0, FactSet.Capacity - 1].List[0, 40].Select(Of);

    [Fact]
    public void Union_and_intersection_are_commutative_and_distributive() =>
        Gen.Select(Any, Any, Any).Sample((x, y, z) =>
            (x | y) == (y | x) && (x & y) == (y & x) && (x & (y | z)) == ((x & y) | (x & z)), seed: "0000KOIPe6W2");

    [Fact]
    public void What_is_taken_out_is_gone_and_the_rest_stays() =>
        Gen.Select(Any, Any).Sample((x, y) =>
            !(x - y).Overlaps(y) && ((x - y) | (x & y)) == x, seed: "0000KOIPe6W2");

    [Fact]
    public void A_set_knows_its_members_and_their_number() =>
        Gen.Int[0, FactSet.Capacity - 1].List[0, 40].Sample(members =>
        {
            var set = Of(members);

            return set.Members().SequenceEqual(members.Distinct().Order()) && set.Count == members.Distinct().Count()
                && members.TrueForAll(set.Contains) && set.IsEmpty == (members.Count == 0);
        }, seed: "0000KOIPe6W2");

    [Fact]
    public void Sets_overlap_when_they_share_a_member() =>
        Gen.Select(Any, Any).Sample((x, y) => x.Overlaps(y) == !(x & y).IsEmpty, seed: "0000KOIPe6W2");

    [Theory]
    [InlineData(-1)]
    [InlineData(FactSet.Capacity)]
    public void An_index_outside_the_capacity_is_refused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FactSet.Empty.With(index));

    private static FactSet Of(List<int> members) => members.Aggregate(FactSet.Empty, (set, one) => set.With(one));
}
