namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>A chat as its person sees it.</summary>
internal sealed class Chat(long id, string type)
{
    private readonly SortedDictionary<int, ChatMessage> _messages = [];
    private int _last;

    public long Id { get; } = id;

    public string Type { get; } = type;

    public bool IsBlocked { get; set; }

    public bool IsLeft { get; set; }

    /// <summary>Everything that ever came from the bot, in order, as it first was.</summary>
    public List<ChatMessage> Sent { get; } = [];

    public IReadOnlyList<ChatMessage> Messages => [.. _messages.Values];

    public ChatMessage Add(Func<int, ChatMessage> make)
    {
        var message = make(++_last);
        _messages.Add(message.Id, message);
        if (message.IsOfBot)
        {
            Sent.Add(message);
        }

        return message;
    }

    public ChatMessage? Find(int id) => _messages.GetValueOrDefault(id);

    public void Replace(ChatMessage message) => _messages[message.Id] = message;

    public void Remove(int id) => _messages.Remove(id);
}
