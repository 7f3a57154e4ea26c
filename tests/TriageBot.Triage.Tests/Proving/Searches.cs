using CsCheck;
using TriageBot.Triage.Proving.Logic;

namespace TriageBot.Triage.Tests.Proving;

public sealed class Searches
{
    private const int Inputs = 8;

    [Fact]
    public void A_search_finds_values_exactly_when_trying_all_of_them_does() => Formula(depth: 6).Sample(make =>
    {
        var circuit = new Circuit();
        var inputs = Enumerable.Range(0, Inputs).Select(_ => circuit.NewInput()).ToArray();
        var goal = make(circuit, inputs);
        var tried = Enumerable.Range(0, 1 << Inputs).Any(bits => Values(circuit, inputs, bits)[goal]);

        var found = new Search(circuit).Find(goal);

        return found is not null == tried && (found is null || found[goal]);
    }, iter: 2000, seed: "0000KOIPe6W2");

    [Fact]
    public void One_search_answers_many_questions_and_what_it_learned_stays_true() => Formula(depth: 4).Array[2, 12].Sample(makes =>
    {
        var circuit = new Circuit();
        var inputs = Enumerable.Range(0, Inputs).Select(_ => circuit.NewInput()).ToArray();
        var search = new Search(circuit);

        return makes.All(make =>
        {
            var goal = make(circuit, inputs);
            return search.Find(goal) is not null == (new Search(circuit).Find(goal) is not null);
        });
    }, iter: 300, seed: "0000KOIPe6W2");

    [Fact]
    public void Eight_pigeons_do_not_fit_into_seven_holes()
    {
        var circuit = new Circuit();
        var sits = Enumerable.Range(0, 8).Select(_ => Enumerable.Range(0, 7).Select(_ => circuit.NewInput()).ToArray()).ToArray();
        var housed = circuit.All(sits.Select(holes => circuit.Any(holes)));
        var alone = circuit.All(Enumerable.Range(0, 7).Select(hole => !circuit.AtLeast([.. sits.Select(holes => holes[hole])], 2)));

        Assert.NotNull(new Search(circuit).Find(housed));
        Assert.Null(new Search(circuit).Find(circuit.And(housed, alone)));
    }

    [Fact]
    public void Weights_add_up() => Gen.Select(Gen.Int[-4, 5].Array[Inputs], Gen.Int[-3, 12]).Sample((weights, least) =>
    {
        var circuit = new Circuit();
        var inputs = weights.Select(_ => circuit.NewInput()).ToArray();
        var bit = circuit.SumAtLeast([.. inputs.Zip(weights)], least);

        return Enumerable.Range(0, 1 << Inputs).All(bits =>
            Values(circuit, inputs, bits)[bit] == (weights.Where((_, index) => (bits >> index & 1) == 1).Sum() >= least));
    }, iter: 50, seed: "0000KOIPe6W2");

    [Fact]
    public void Equal_formulas_are_one_gate()
    {
        var circuit = new Circuit();
        var (x, y) = (circuit.NewInput(), circuit.NewInput());

        Assert.Equal(circuit.And(x, y), circuit.And(y, x));
        Assert.Equal(Bit.False, circuit.And(x, !x));
        Assert.Equal(Bit.True, circuit.Or(x, !x));
        Assert.Equal(!circuit.And(x, y), circuit.Or(!y, !x));
    }

    private delegate Bit Make(Circuit circuit, Bit[] inputs);

    private static Gen<Make> Formula(int depth) => depth == 0
        ? Gen.Select(Gen.Int[0, Inputs - 1], Gen.Bool).Select((input, not) => (Make)((_, inputs) => not ? !inputs[input] : inputs[input]))
        : Gen.Select(Formula(depth - 1), Formula(depth - 1), Gen.Int[0, 4]).Select((left, right, kind) => (Make)((circuit, inputs) =>
        {
            var (x, y) = (left(circuit, inputs), right(circuit, inputs));
            return kind switch { 0 => circuit.And(x, y), 1 => circuit.Or(x, y), 2 => !circuit.And(x, y), 3 => circuit.Same(x, y), _ => circuit.And(!x, y) };
        }));

    private static Model Values(Circuit circuit, Bit[] inputs, int bits) =>
        new(circuit, inputs.Where((_, index) => (bits >> index & 1) == 1).Select(bit => bit.Gate));
}
