namespace TriageBot.Triage.Proving.Logic;

/// <summary>Which variables took part in recent conflicts: deciding them first finds the next conflict sooner.</summary>
internal sealed class Activity
{
    private readonly List<double> _values = [];
    private double _bump = 1;

    public void Add() => _values.Add(0);

    public void Bump(int variable)
    {
        _values[variable] += _bump;
        if (_values[variable] > 1e100)
        {
            for (var index = 0; index < _values.Count; index++)
            {
                _values[index] *= 1e-100;
            }

            _bump *= 1e-100;
        }
    }

    /// <summary>Makes what happened so far count less.</summary>
    public void Fade() => _bump /= 0.95;

    /// <summary>Puts the most active variables first; the others keep their order.</summary>
    public void Sort(int[] variables)
    {
        var sorted = variables.OrderByDescending(variable => _values[variable]).ToArray();
        sorted.CopyTo(variables, 0);
    }
}
