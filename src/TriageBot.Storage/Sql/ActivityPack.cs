using System.Buffers.Binary;

namespace TriageBot.Storage.Sql;

/// <summary>The activities of a turn in one piece, so that a turn is encrypted and written once: each after its length.</summary>
internal static class ActivityPack
{
    private const int NoContent = -1;

    /// <summary>The activities in one piece; null when none of them has content.</summary>
    public static byte[]? Pack(IReadOnlyList<byte[]?> activities)
    {
        if (activities.All(a => a is null))
        {
            return null;
        }

        var pack = new byte[activities.Sum(a => sizeof(int) + (a?.Length ?? 0))];
        var rest = pack.AsSpan();
        foreach (var activity in activities)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, activity?.Length ?? NoContent);
            activity.CopyTo(rest[sizeof(int)..]);
            rest = rest[(sizeof(int) + (activity?.Length ?? 0))..];
        }

        return pack;
    }

    /// <summary>The activities of a turn, each at its place.</summary>
    public static IEnumerable<RecordedActivity> Unpack(TurnRecord turn, byte[]? pack)
    {
        var at = 0;
        for (var sequence = turn.FirstSequence; sequence <= turn.LastSequence; sequence++)
        {
            var length = pack is null ? NoContent : BinaryPrimitives.ReadInt32LittleEndian(pack.AsSpan(at));
            at += sizeof(int);
            yield return new RecordedActivity(sequence, length == NoContent ? null : pack![at..(at + length)]);
            at += Math.Max(length, 0);
        }
    }
}
