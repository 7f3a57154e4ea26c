namespace TriageBot.Triage.Proving.Logic;

/// <summary>
/// Decides whether clauses can be satisfied: unit propagation with two watched literals, learning from conflicts,
/// non-chronological backtracking (a small CDCL solver). It always ends, for each conflict adds a clause that follows from
/// the others and rules out what was tried. A literal is twice its variable, plus one for "not".
/// </summary>
internal sealed class Solver
{
    private readonly Trail _trail = new();
    private readonly List<List<Watcher>> _watchers = [];
    private readonly Activity _activity = new();
    private readonly List<bool> _seen = [];
    private int _propagated;
    private bool _contradiction;

    /// <summary>Every clause that was learned, in order; each follows from the clauses before it by unit propagation.</summary>
    public List<int[]> Learned { get; } = [];

    public int NewVariable()
    {
        _watchers.Add([]);
        _watchers.Add([]);
        _activity.Add();
        _seen.Add(false);
        return _trail.NewVariable();
    }

    /// <summary>Adds a clause of distinct variables.</summary>
    public void Add(params int[] clause)
    {
        BackTo(0);
        if (clause.Length > 1)
        {
            Watch(clause);
        }

        // Values that hold already may leave one literal only, or none.
        var open = clause.Where(literal => !_trail.IsFalse(literal)).ToList();
        if (open.Count <= 1)
        {
            _contradiction |= open.Count == 0 || !_trail.Hold(open[0], clause) || Propagate() is not null;
        }
    }

    /// <summary>
    /// True when the clauses can be satisfied together with the assumption; the values are then read by <see cref="IsTrue"/>
    /// until the next call. Deciding the given variables must settle all others (they are the inputs of a circuit).
    /// </summary>
    public bool Solve(int assumption, int[] inputs)
    {
        BackTo(0);
        var conflicts = 0;
        var patience = 100;
        var next = 0;
        _activity.Sort(inputs);
        while (!_contradiction)
        {
            if (Propagate() is { } conflict)
            {
                _contradiction = _trail.Level == 0;
                Learn(conflict);
                next = 0;
                conflicts++;
            }
            else if (conflicts > patience)
            {
                BackTo(0);
                _activity.Sort(inputs);
                (conflicts, patience, next) = (0, patience + (patience / 2), 0);
            }
            else if (_trail.IsFalse(assumption))
            {
                return false;
            }
            else if (_trail.IsOpen(assumption))
            {
                _trail.Decide(assumption);
            }
            else if ((next = NextOpen(inputs, next)) < inputs.Length)
            {
                // "Not answered" first: what is found then is close to the smallest example.
                _trail.Decide((inputs[next] << 1) | 1);
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public bool IsTrue(int literal) => _trail.IsTrue(literal);

    private int NextOpen(int[] inputs, int next)
    {
        while (next < inputs.Length && !_trail.IsOpen(inputs[next] << 1))
        {
            next++;
        }

        return next;
    }

    private void Watch(int[] clause)
    {
        // The two literals that can still become true, or were falsified last, come first.
        Array.Sort(clause, (x, y) => Rank(y).CompareTo(Rank(x)));
        _watchers[clause[0]].Add(new(clause, clause[1]));
        _watchers[clause[1]].Add(new(clause, clause[0]));
    }

    private int Rank(int literal) => _trail.IsFalse(literal) ? _trail.LevelOf(literal >> 1) : int.MaxValue;

    /// <summary>Draws all conclusions; returns the clause that is violated, or null.</summary>
    private int[]? Propagate()
    {
        while (_propagated < _trail.Count)
        {
            var falsified = _trail[_propagated++] ^ 1;
            if (Visit(_watchers[falsified], falsified) is { } conflict)
            {
                _propagated = _trail.Count;
                return conflict;
            }
        }

        return null;
    }

    private int[]? Visit(List<Watcher> watchers, int falsified)
    {
        var kept = 0;
        int[]? conflict = null;
        for (var index = 0; index < watchers.Count; index++)
        {
            var watcher = watchers[index];
            if (conflict is null && !_trail.IsTrue(watcher.Other))
            {
                var clause = watcher.Clause;
                if (clause[0] == falsified)
                {
                    (clause[0], clause[1]) = (clause[1], clause[0]);
                }

                if (!_trail.IsTrue(clause[0]) && MoveWatch(clause))
                {
                    continue;
                }

                conflict = _trail.Hold(clause[0], clause) ? null : clause;
            }

            watchers[kept++] = watcher;
        }

        watchers.RemoveRange(kept, watchers.Count - kept);
        return conflict;
    }

    private bool MoveWatch(int[] clause)
    {
        for (var other = 2; other < clause.Length; other++)
        {
            if (!_trail.IsFalse(clause[other]))
            {
                (clause[1], clause[other]) = (clause[other], clause[1]);
                _watchers[clause[1]].Add(new(clause, clause[0]));
                return true;
            }
        }

        return false;
    }

    /// <summary>Resolves the conflict back to the one decision that caused it, learns that, and goes back.</summary>
    private void Learn(int[] conflict)
    {
        if (_trail.Level == 0)
        {
            return;
        }

        var learned = new List<int> { 0 };
        var marked = new List<int>();
        var open = 0;
        var position = _trail.Count;
        var reason = conflict;
        int literal;
        do
        {
            open += Mark(reason, learned, marked);
            do
            {
                literal = _trail[--position];
            }
            while (!_seen[literal >> 1]);
            reason = _trail.ReasonOf(literal >> 1) ?? [];
        }
        while (--open > 0);
        learned[0] = literal ^ 1;
        marked.ForEach(variable => _seen[variable] = false);
        _activity.Fade();
        Backjump([.. learned]);
    }

    /// <summary>Notes the false literals of a clause; returns how many of them are of the last decision.</summary>
    private int Mark(int[] clause, List<int> learned, List<int> marked)
    {
        var ofLastDecision = 0;
        foreach (var literal in clause)
        {
            var variable = literal >> 1;
            if (!_seen[variable] && _trail.IsFalse(literal) && _trail.LevelOf(variable) > 0)
            {
                _seen[variable] = true;
                marked.Add(variable);
                _activity.Bump(variable);
                if (_trail.LevelOf(variable) == _trail.Level)
                {
                    ofLastDecision++;
                }
                else
                {
                    learned.Add(literal);
                }
            }
        }

        return ofLastDecision;
    }

    private void Backjump(int[] clause)
    {
        Learned.Add([.. clause]);
        var asserted = clause[0];
        BackTo(clause.Length == 1 ? 0 : clause.Skip(1).Max(literal => _trail.LevelOf(literal >> 1)));
        if (clause.Length > 1)
        {
            Watch(clause);
        }

        _trail.Hold(asserted, clause);
    }

    private void BackTo(int level)
    {
        _trail.BackTo(level);
        _propagated = Math.Min(_propagated, _trail.Count);
    }

    /// <summary>A clause that must be looked at when a literal becomes false, unless the other one is true.</summary>
    private readonly record struct Watcher(int[] Clause, int Other);
}
