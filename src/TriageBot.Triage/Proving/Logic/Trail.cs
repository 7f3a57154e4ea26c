namespace TriageBot.Triage.Proving.Logic;

/// <summary>
/// What a <see cref="Solver"/> holds to be true at the moment, in the order in which it came to hold it: decisions, and what
/// follows from each. A literal is twice its variable, plus one for "not".
/// </summary>
internal sealed class Trail
{
    private const sbyte Unset = 0;
    private readonly List<int> _starts = [];
    private sbyte[] _values = new sbyte[256];
    private int[] _levels = new int[128];
    private int[]?[] _reasons = new int[128][];
    private int[] _literals = new int[128];

    /// <summary>How many variables there are.</summary>
    public int Variables { get; private set; }

    /// <summary>How many literals hold.</summary>
    public int Count { get; private set; }

    /// <summary>How many decisions were taken.</summary>
    public int Level => _starts.Count;

    /// <summary>The literal that came to hold at a position.</summary>
    public int this[int position] => _literals[position];

    public int NewVariable()
    {
        if (Variables == _levels.Length)
        {
            Array.Resize(ref _values, 4 * Variables);
            Array.Resize(ref _levels, 2 * Variables);
            Array.Resize(ref _reasons, 2 * Variables);
            Array.Resize(ref _literals, 2 * Variables);
        }

        return Variables++;
    }

    public bool IsTrue(int literal) => _values[literal] > Unset;

    public bool IsFalse(int literal) => _values[literal] < Unset;

    public bool IsOpen(int literal) => _values[literal] == Unset;

    /// <summary>The decision with which the variable came to hold.</summary>
    public int LevelOf(int variable) => _levels[variable];

    /// <summary>The clause that made the variable hold; null for a decision.</summary>
    public int[]? ReasonOf(int variable) => _reasons[variable];

    /// <summary>Takes a decision.</summary>
    public void Decide(int literal)
    {
        _starts.Add(Count);
        Hold(literal, null);
    }

    /// <summary>Holds a literal to be true; false when its opposite holds already.</summary>
    public bool Hold(int literal, int[]? reason)
    {
        if (_values[literal] != Unset)
        {
            return _values[literal] > Unset;
        }

        _values[literal] = 1;
        _values[literal ^ 1] = -1;
        _levels[literal >> 1] = _starts.Count;
        _reasons[literal >> 1] = reason;
        _literals[Count++] = literal;
        return true;
    }

    /// <summary>Takes back all decisions but the first ones.</summary>
    public void BackTo(int level)
    {
        if (_starts.Count <= level)
        {
            return;
        }

        while (Count > _starts[level])
        {
            var literal = _literals[--Count];
            _values[literal] = Unset;
            _values[literal ^ 1] = Unset;
        }

        _starts.RemoveRange(level, _starts.Count - level);
    }
}
