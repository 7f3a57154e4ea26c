using System.Net;
using Microsoft.Extensions.Options;

namespace TriageBot.Channels.DirectLine;

/// <summary>How many conversations may be begun from one address.</summary>
internal sealed class TokenRate(IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const int MostAddresses = 100_000;

    private readonly Dictionary<IPAddress, int> _counts = [];
    private long _minute;

    public bool Admits(IPAddress? address)
    {
        var minute = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        lock (_counts)
        {
            if (minute != _minute || _counts.Count > MostAddresses)
            {
                _minute = minute;
                _counts.Clear();
            }

            var count = _counts.GetValueOrDefault(address ?? IPAddress.None) + 1;
            _counts[address ?? IPAddress.None] = count;
            return count <= options.Value.TokensPerMinute;
        }
    }
}
