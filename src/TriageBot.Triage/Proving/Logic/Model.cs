namespace TriageBot.Triage.Proving.Logic;

/// <summary>Values of the inputs of a circuit; inputs that are not named are false.</summary>
internal sealed class Model(Circuit circuit, IEnumerable<int> trueInputs)
{
    private readonly HashSet<int> _true = [.. trueInputs];
    private readonly List<bool> _values = [true];

    /// <summary>The value of a bit, worked out from the inputs alone and not from what the search said.</summary>
    public bool this[Bit bit]
    {
        get
        {
            for (var gate = _values.Count; gate <= bit.Gate; gate++)
            {
                var (left, right) = circuit.Parts(gate);
                _values.Add(circuit.IsInput(gate)
                    ? _true.Contains(gate)
                    : _values[left.Gate] != left.IsOpposite && _values[right.Gate] != right.IsOpposite);
            }

            return _values[bit.Gate] != bit.IsOpposite;
        }
    }
}
