using System.Diagnostics;

namespace TriageBot.Triage.Proving.Logic;

/// <summary>Looks for inputs that make a bit of a circuit true. Complete: it finds some, or there are none.</summary>
internal sealed class Search(Circuit circuit)
{
    private readonly Solver _solver = new();
    private readonly Dictionary<int, int> _variables = [];
    private int[] _visited = [];
    private int _visit;

    /// <summary>How many times it was asked.</summary>
    public int Queries { get; private set; }

    /// <summary>Inputs that make the bit true, or null when no inputs do.</summary>
    public Model? Find(Bit goal)
    {
        Queries++;
        if (goal.Gate == 0)
        {
            return goal == Bit.True ? new Model(circuit, []) : null;
        }

        var cone = Cone(goal);
        cone.Sort();
        cone.ForEach(Encode);
        var inputs = cone.Where(circuit.IsInput).ToArray();
        if (!_solver.Solve(Literal(goal), [.. inputs.Select(gate => _variables[gate])]))
        {
            return null;
        }

        var model = new Model(circuit, inputs.Where(gate => _solver.IsTrue(_variables[gate] << 1)));
        return model[goal] ? model : throw new UnreachableException("What was found does not make the goal true.");
    }

    /// <summary>The gates that the goal depends on.</summary>
    private List<int> Cone(Bit goal)
    {
        if (_visited.Length < circuit.Count)
        {
            Array.Resize(ref _visited, 2 * circuit.Count);
        }

        _visit++;
        var cone = new List<int>();
        Visit(goal.Gate);
        for (var next = 0; next < cone.Count; next++)
        {
            if (!circuit.IsInput(cone[next]))
            {
                var (left, right) = circuit.Parts(cone[next]);
                Visit(left.Gate);
                Visit(right.Gate);
            }
        }

        return cone;

        void Visit(int gate)
        {
            if (_visited[gate] != _visit)
            {
                _visited[gate] = _visit;
                cone.Add(gate);
            }
        }
    }

    /// <summary>An and-gate is true exactly when both parts are.</summary>
    private void Encode(int gate)
    {
        if (_variables.TryAdd(gate, _variables.Count))
        {
            var own = _solver.NewVariable() << 1;
            if (!circuit.IsInput(gate))
            {
                var (left, right) = circuit.Parts(gate);
                _solver.Add(own ^ 1, Literal(left));
                _solver.Add(own ^ 1, Literal(right));
                _solver.Add(own, Literal(left) ^ 1, Literal(right) ^ 1);
            }
        }
    }

    private int Literal(Bit bit) => (_variables[bit.Gate] << 1) | (bit.IsOpposite ? 1 : 0);
}
