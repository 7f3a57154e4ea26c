namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>
/// Remembers the latest updates that led to no turn, so that one that comes again does not change a mark that was changed since.
/// Turns need no such memory: the store holds theirs.
/// </summary>
internal sealed class SeenUpdates
{
    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly HashSet<int> _ids = [];
    private readonly Queue<int> _byAge = new();

    /// <summary>True the first time.</summary>
    public bool IsFirst(int update)
    {
        lock (_gate)
        {
            if (!_ids.Add(update))
            {
                return false;
            }

            _byAge.Enqueue(update);
            if (_byAge.Count > Most)
            {
                _ids.Remove(_byAge.Dequeue());
            }

            return true;
        }
    }
}
