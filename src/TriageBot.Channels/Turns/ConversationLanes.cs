using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>Lets the turns of one conversation run one after another, and those of different ones side by side.</summary>
internal sealed class ConversationLanes(int longestQueue)
{
    private readonly Dictionary<ConversationKey, Lane> _lanes = [];

    /// <summary>Waits for its place in the conversation; leave it by disposing. Null when too many wait there already.</summary>
    public async ValueTask<IDisposable?> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        Lane? lane;
        lock (_lanes)
        {
            if (!_lanes.TryGetValue(conversation, out lane))
            {
                _lanes.Add(conversation, lane = new Lane());
            }
            else if (lane.Visitors > longestQueue)
            {
                return null;
            }

            lane.Visitors++;
        }

        var place = new Place(this, conversation, lane);
        try
        {
            await lane.Gate.WaitAsync(cancellationToken);
            place.IsHeld = true;
            return place;
        }
        finally
        {
            if (!place.IsHeld)
            {
                place.Dispose();
            }
        }
    }

    private sealed class Lane
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public int Visitors { get; set; }
    }

    private sealed class Place(ConversationLanes lanes, ConversationKey conversation, Lane lane) : IDisposable
    {
        public bool IsHeld { get; set; }

        public void Dispose()
        {
            if (IsHeld)
            {
                lane.Gate.Release();
            }

            lock (lanes._lanes)
            {
                if (--lane.Visitors == 0)
                {
                    lanes._lanes.Remove(conversation);
                }
            }
        }
    }
}
