using System.Numerics;

namespace TriageBot.Triage;

/// <summary>
/// An immutable set of small indexes (facts, rules or causes of one protocol), 0 to <see cref="Capacity"/> - 1.
/// A value of 32 bytes: reading the level of a whole answer set costs no allocation.
/// </summary>
public readonly record struct FactSet
{
    /// <summary>How many indexes fit.</summary>
    public const int Capacity = 256;

    private readonly ulong _a, _b, _c, _d;

    private FactSet(ulong a, ulong b, ulong c, ulong d) => (_a, _b, _c, _d) = (a, b, c, d);

    /// <summary>The set without members.</summary>
    public static FactSet Empty => default;

    /// <summary>True when nothing is in the set.</summary>
    public bool IsEmpty => (_a | _b | _c | _d) == 0;

    /// <summary>How many members the set has.</summary>
    public int Count => BitOperations.PopCount(_a) + BitOperations.PopCount(_b)
        + BitOperations.PopCount(_c) + BitOperations.PopCount(_d);

    /// <summary>True when the index is a member.</summary>
    public bool Contains(int index) => (Word(index) & Bit(index)) != 0;

    /// <summary>True when the two sets share a member.</summary>
    public bool Overlaps(in FactSet other) =>
        ((_a & other._a) | (_b & other._b) | (_c & other._c) | (_d & other._d)) != 0;

    /// <summary>The set with one more member.</summary>
    public FactSet With(int index) => this | Single(index);

    /// <summary>The members of either set.</summary>
    public static FactSet operator |(in FactSet x, in FactSet y) =>
        new(x._a | y._a, x._b | y._b, x._c | y._c, x._d | y._d);

    /// <summary>The members of both sets.</summary>
    public static FactSet operator &(in FactSet x, in FactSet y) =>
        new(x._a & y._a, x._b & y._b, x._c & y._c, x._d & y._d);

    /// <summary>The members of the first set that are not in the second.</summary>
    public static FactSet operator -(in FactSet x, in FactSet y) =>
        new(x._a & ~y._a, x._b & ~y._b, x._c & ~y._c, x._d & ~y._d);

    /// <summary>The members in ascending order.</summary>
    public IEnumerable<int> Members()
    {
        for (var index = 0; index < Capacity; index++)
        {
            if (Contains(index))
            {
                yield return index;
            }
        }
    }

    private static FactSet Single(int index) => (index >> 6) switch
    {
        0 => new(Bit(index), 0, 0, 0),
        1 => new(0, Bit(index), 0, 0),
        2 => new(0, 0, Bit(index), 0),
        3 => new(0, 0, 0, Bit(index)),
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, $"A set holds indexes 0 to {Capacity - 1}."),
    };

    private static ulong Bit(int index) => 1UL << (index & 63);

    private ulong Word(int index) => (index >> 6) switch { 0 => _a, 1 => _b, 2 => _c, 3 => _d, _ => 0 };
}
