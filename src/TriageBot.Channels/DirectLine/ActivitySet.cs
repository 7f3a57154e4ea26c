using System.Buffers;
using System.Globalization;
using System.Text;

namespace TriageBot.Channels.DirectLine;

/// <summary>Activities on their way to a client: <c>{"activities":[...],"watermark":"7"}</c>.</summary>
internal static class ActivitySet
{
    /// <summary>Writes the set; the bodies are JSON already.</summary>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<byte[]> bodies, long watermark)
    {
        output.Write("{\"activities\":["u8);
        for (var i = 0; i < bodies.Count; i++)
        {
            if (i > 0)
            {
                output.Write(","u8);
            }

            output.Write(bodies[i]);
        }

        output.Write("],\"watermark\":\""u8);
        output.Write(Encoding.ASCII.GetBytes(watermark.ToString(CultureInfo.InvariantCulture)));
        output.Write("\"}"u8);
    }

    /// <summary>The sequence that a client has seen; from the beginning when it names none, or none that we gave.</summary>
    public static long Watermark(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
}
