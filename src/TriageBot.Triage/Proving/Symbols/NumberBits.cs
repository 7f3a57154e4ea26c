using TriageBot.Triage.Proving.Logic;

namespace TriageBot.Triage.Proving.Symbols;

/// <summary>
/// A number that is only ever compared with a few bounds: values between two bounds cannot be told apart by any condition,
/// so a bit per bound stands for all of them.
/// </summary>
internal sealed class NumberBits
{
    private readonly Circuit _circuit;
    private readonly int _minimum;
    private readonly int _maximum;
    private readonly SortedDictionary<int, Bit> _atLeast;

    private NumberBits(Circuit circuit, Bit known, int minimum, int maximum, SortedDictionary<int, Bit> atLeast)
    {
        _circuit = circuit;
        Known = known;
        _minimum = minimum;
        _maximum = maximum;
        _atLeast = atLeast;
    }

    /// <summary>The number was answered.</summary>
    public Bit Known { get; }

    /// <summary>The bounds that can be told apart, ascending.</summary>
    public IEnumerable<int> Bounds => _atLeast.Keys;

    /// <summary>What holds of every number: it is at least a bound only when it is at least every lower bound, and known.</summary>
    public Bit Lawful
    {
        get
        {
            var lower = Known;
            var lawful = Bit.True;
            foreach (var bit in _atLeast.Values)
            {
                lawful = _circuit.And(lawful, _circuit.Implies(bit, lower));
                lower = bit;
            }

            return lawful;
        }
    }

    /// <summary>A number that may have any value in the range, or none.</summary>
    public static NumberBits Free(Circuit circuit, int minimum, int maximum, IEnumerable<int> bounds)
    {
        var atLeast = new SortedDictionary<int, Bit>();
        foreach (var bound in bounds.Where(bound => bound > minimum && bound <= maximum))
        {
            atLeast.TryAdd(bound, circuit.NewInput());
        }

        return new NumberBits(circuit, circuit.NewInput(), minimum, maximum, atLeast);
    }

    /// <summary>A number that is never answered.</summary>
    public static NumberBits None(Circuit circuit) => new(circuit, Bit.False, 0, -1, []);

    /// <summary>Another number with the same bounds, free to differ.</summary>
    public NumberBits Another() => Free(_circuit, _minimum, _maximum, Bounds);

    /// <summary>This number is not answered, or not larger than the other, which is answered then.</summary>
    public Bit IsAtMost(NumberBits other) => _circuit.And(
        _circuit.Implies(Known, other.Known),
        _circuit.All(Bounds.Select(bound => _circuit.Implies(AtLeast(bound), other.AtLeast(bound)))));

    /// <summary>The number where the bit holds, and no number elsewhere.</summary>
    public NumberBits Where(Bit test)
    {
        var atLeast = new SortedDictionary<int, Bit>();
        foreach (var (bound, bit) in _atLeast)
        {
            atLeast.Add(bound, _circuit.And(bit, test));
        }

        return new NumberBits(_circuit, _circuit.And(Known, test), _minimum, _maximum, atLeast);
    }

    /// <summary>The number is known and at least this.</summary>
    public Bit AtLeast(int bound) => bound <= _minimum ? Known : bound > _maximum ? Bit.False : _atLeast[bound];

    /// <summary>The number lies in [atLeast, below).</summary>
    public Bit Between(int? atLeast, int? below) => _circuit.And(
        atLeast is { } from ? AtLeast(from) : Known,
        below is { } to ? _circuit.And(Known, !AtLeast(to)) : Known);

    /// <summary>The smallest number of the class that a model describes; null when it is not answered.</summary>
    public int? In(Model model) => !model[Known] ? null
        : _atLeast.Where(one => model[one.Value]).Select(one => one.Key).DefaultIfEmpty(_minimum).Max();
}
