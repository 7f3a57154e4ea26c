using Microsoft.Extensions.Options;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>Keeps the limits that Telegram sets to senders: so many messages a second overall, and a pause between two to one chat.</summary>
internal sealed class SendPace(IOptions<TelegramOptions> options, TimeProvider time)
{
    private const int ManyChats = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, DateTimeOffset> _nextInChat = [];
    private readonly TimeSpan _gap = TimeSpan.FromSeconds(1) / options.Value.MessagesPerSecond;
    private DateTimeOffset _next;

    /// <summary>Ends when a message may be sent to a chat.</summary>
    public async Task MessageAsync(long chat, CancellationToken cancellationToken)
    {
        await WaitAsync(InChat(chat), cancellationToken);
        await CallAsync(cancellationToken);
    }

    /// <summary>Ends when something else may be sent: a change of a message counts overall, but not in its chat.</summary>
    public Task CallAsync(CancellationToken cancellationToken) => WaitAsync(Overall(), cancellationToken);

    /// <summary>A message has been sent to a chat: the pause begins.</summary>
    public void Sent(long chat)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (_nextInChat.Count >= ManyChats)
            {
                foreach (var (old, _) in _nextInChat.Where(one => one.Value <= now).ToList())
                {
                    _nextInChat.Remove(old);
                }
            }

            _nextInChat[chat] = now + options.Value.PauseInChat;
        }
    }

    private TimeSpan InChat(long chat)
    {
        lock (_gate)
        {
            return _nextInChat.TryGetValue(chat, out var next) ? next - time.GetUtcNow() : TimeSpan.Zero;
        }
    }

    private TimeSpan Overall()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var turn = _next > now ? _next : now;
            _next = turn + _gap;
            return turn - now;
        }
    }

    // Timers count whole milliseconds and would end a little early.
    private Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken) =>
        pause > TimeSpan.Zero
            ? Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(pause.TotalMilliseconds)), time, cancellationToken)
            : Task.CompletedTask;
}
