namespace TriageBot.Triage.Proving.Logic;

/// <summary>
/// Formulas as a graph of and-gates with shared parts: equal parts are one gate, so that two versions of the same rules
/// differ only where the rules do. A gate's parts always have smaller numbers than the gate.
/// </summary>
internal sealed class Circuit
{
    private const int Input = -1;
    private readonly List<(int Left, int Right)> _gates = [(Input, Input)];
    private readonly Dictionary<(int, int), int> _known = [];

    /// <summary>How many gates there are; gate 0 is "true".</summary>
    public int Count => _gates.Count;

    /// <summary>A new input that may be true or false.</summary>
    public Bit NewInput()
    {
        _gates.Add((Input, Input));
        return new Bit((_gates.Count - 1) << 1);
    }

    /// <summary>True for an input; false for an and-gate and for the constant.</summary>
    public bool IsInput(int gate) => gate != 0 && _gates[gate].Left == Input;

    /// <summary>The two parts of an and-gate.</summary>
    public (Bit Left, Bit Right) Parts(int gate) => (new Bit(_gates[gate].Left), new Bit(_gates[gate].Right));

    public Bit And(Bit x, Bit y)
    {
        if (x == Bit.False || y == Bit.False || x == !y)
        {
            return Bit.False;
        }

        if (x == Bit.True || x == y)
        {
            return y;
        }

        if (y == Bit.True)
        {
            return x;
        }

        var key = x.Code < y.Code ? (x.Code, y.Code) : (y.Code, x.Code);
        if (!_known.TryGetValue(key, out var gate))
        {
            gate = _gates.Count;
            _gates.Add(key);
            _known.Add(key, gate);
        }

        return new Bit(gate << 1);
    }

    public Bit Or(Bit x, Bit y) => !And(!x, !y);

    public Bit Implies(Bit x, Bit y) => !And(x, !y);

    public Bit Same(Bit x, Bit y) => And(Implies(x, y), Implies(y, x));

    public Bit If(Bit test, Bit then, Bit otherwise) => And(Implies(test, then), Implies(!test, otherwise));

    public Bit All(params IEnumerable<Bit> parts) => parts.Aggregate(Bit.True, And);

    public Bit Any(params IEnumerable<Bit> parts) => parts.Aggregate(Bit.False, Or);

    /// <summary>True when at least <paramref name="least"/> of the bits are.</summary>
    public Bit AtLeast(IReadOnlyList<Bit> bits, int least) =>
        SumAtLeast([.. bits.Select(bit => (bit, 1))], least);

    /// <summary>True when the weights of the bits that are true add up to at least <paramref name="least"/>.</summary>
    public Bit SumAtLeast(IReadOnlyList<(Bit Bit, int Weight)> terms, int least)
    {
        var rows = new Dictionary<(int, int), Bit>();
        return From(0, least);

        Bit From(int index, int missing)
        {
            if (index == terms.Count)
            {
                return Bit.Of(missing <= 0);
            }

            if (!rows.TryGetValue((index, missing), out var bit))
            {
                var (test, weight) = terms[index];
                bit = If(test, From(index + 1, missing - weight), From(index + 1, missing));
                rows.Add((index, missing), bit);
            }

            return bit;
        }
    }
}
