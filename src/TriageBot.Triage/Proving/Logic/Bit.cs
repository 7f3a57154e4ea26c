namespace TriageBot.Triage.Proving.Logic;

/// <summary>A truth value that depends on answers: a gate of a <see cref="Circuit"/>, or its opposite.</summary>
/// <param name="Code">Twice the number of the gate, plus one for the opposite.</param>
internal readonly record struct Bit(int Code)
{
    public static readonly Bit True = new(0);
    public static readonly Bit False = new(1);

    public int Gate => Code >> 1;

    public bool IsOpposite => (Code & 1) == 1;

    public static Bit Of(bool value) => value ? True : False;

    public static Bit operator !(Bit bit) => new(bit.Code ^ 1);
}
