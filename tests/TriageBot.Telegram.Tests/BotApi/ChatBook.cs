using System.Collections.Concurrent;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>All chats, and who waits for something in one.</summary>
internal sealed class ChatBook
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(100);

    private readonly ConcurrentDictionary<long, Place> _places = new();

    public IEnumerable<long> Ids => _places.Keys;

    public Chat Open(long id, string type = "private") => _places.GetOrAdd(id, _ => new Place(new Chat(id, type))).Chat;

    /// <summary>Does something in a chat, and tells those who wait.</summary>
    public T Do<T>(long id, Func<Chat, T> action)
    {
        if (!_places.TryGetValue(id, out var place))
        {
            throw Refusal.BadRequest("chat not found");
        }

        TaskCompletionSource before;
        T result;
        lock (place.Chat)
        {
            result = action(place.Chat);
            (before, place.Changed) = (place.Changed, New());
        }

        before.SetResult();
        return result;
    }

    /// <summary>Ends with what is found in the chat, as soon as it is there.</summary>
    public async Task<T> UntilAsync<T>(long id, Func<Chat, T?> find, Func<string> what)
        where T : class
    {
        var place = _places[id];
        while (true)
        {
            Task changed;
            lock (place.Chat)
            {
                if (find(place.Chat) is { } found)
                {
                    return found;
                }

                changed = place.Changed.Task;
            }

            try
            {
                await changed.WaitAsync(LongEnough);
            }
            catch (TimeoutException)
            {
                throw new TimeoutException($"Chat {id} never came to {what()}.");
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Place(Chat chat)
    {
        public Chat Chat { get; } = chat;

        public TaskCompletionSource Changed { get; set; } = New();
    }
}
