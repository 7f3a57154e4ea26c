using System.Numerics;

namespace TriageBot.Language.Phrases;

/// <summary>A place where a group stands in the text.</summary>
/// <param name="Group">The group.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Mask">The tokens that belong to it, bit 0 for <paramref name="First"/>; a gap leaves a bit out.</param>
internal readonly record struct Hit(int Group, int First, int Last, ulong Mask)
{
    public int Words => BitOperations.PopCount(Mask);

    public bool Covers(int token) =>
        token >= First && token <= Last && (token - First > 63 || (Mask & (1UL << (token - First))) != 0);

    /// <summary>True when every word of the other stands in this one.</summary>
    public bool CoversAll(Hit other)
    {
        if (other.First < First || other.Last > Last || First + 63 < other.Last)
        {
            return false;
        }

        return ((other.Mask << (other.First - First)) & ~Mask) == 0;
    }

    public bool SharesWordWith(Hit other)
    {
        if (other.First > Last || other.Last < First)
        {
            return false;
        }

        var shift = other.First - First;
        return shift >= 0
            ? shift > 63 || ((Mask >> shift) & other.Mask) != 0
            : -shift > 63 || ((other.Mask >> -shift) & Mask) != 0;
    }
}
