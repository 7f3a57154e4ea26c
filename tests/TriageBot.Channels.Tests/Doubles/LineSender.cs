using System.Collections.Concurrent;
using TriageBot.Channels.Outgoing;

namespace TriageBot.Channels.Tests.Doubles;

/// <summary>A channel that takes what it is given, unless it is told to refuse.</summary>
internal sealed class LineSender(string channel) : IChannelSender
{
    private readonly ConcurrentQueue<Delivery> _got = [];

    public string Channel => channel;

    /// <summary>Decides on each delivery; null takes it.</summary>
    public Func<Delivery, Task<DeliveryOutcome?>>? Answer { get; set; }

    /// <summary>What it took, in order.</summary>
    public IReadOnlyCollection<Delivery> Got => _got;

    public IEnumerable<string> Texts => _got.Select(d => d.Activity.Text);

    public async Task<DeliveryOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var outcome = Answer is null ? null : await Answer(delivery);
        if (outcome is null or DeliveryOutcome.Sent)
        {
            _got.Enqueue(delivery);
        }

        return outcome ?? new DeliveryOutcome.Sent();
    }
}
