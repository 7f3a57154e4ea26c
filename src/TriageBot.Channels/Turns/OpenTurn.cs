using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>A turn that is running: what it was made from, and what it has brought so far.</summary>
internal sealed class OpenTurn
{
    private static readonly JsonSerializerSettings Wire = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatString = "yyyy-MM-ddTHH:mm:ss.fffZ",
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
    };

    private readonly IncomingTurn _incoming;
    private readonly DateTimeOffset _now;
    private readonly List<Activity> _replies = [];
    private readonly byte[] _incomingBody;

    public OpenTurn(IncomingTurn incoming, ConversationSnapshot from, DateTimeOffset now)
    {
        _incoming = incoming;
        _now = now;
        From = from;
        Storage = new TurnStorage(from.State);
        Activity = incoming.Activity(ActivityNames.Of(incoming.Conversation, from.LastSequence + 1));
        Activity.Timestamp ??= now;
        // The bot may change the activity; the record holds it as it came.
        _incomingBody = incoming.FromPerson ? BodyOf(Activity) : [];
    }

    public ConversationKey Conversation => _incoming.Conversation;

    /// <summary>The replies are sent by a call to the channel.</summary>
    public bool AwaitsDelivery => _incoming.AwaitsDelivery;

    public ConversationSnapshot From { get; }

    public TurnStorage Storage { get; private set; }

    public Activity Activity { get; }

    public bool StoresContent { get; set; } = true;

    /// <summary>What earlier turns left in the record goes with the commit of this one.</summary>
    public bool Erases { get; set; }

    /// <summary>Names the turn in logs; tells nothing of the person, whose chat id a conversation's id may be.</summary>
    public string LogName => string.Create(
        CultureInfo.InvariantCulture,
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_incoming.Conversation.Id)).AsSpan(0, 4))}-{FirstReply}");

    private long FirstReply => From.LastSequence + (_incoming.FromPerson ? 2 : 1);

    /// <summary>Takes a reply into the turn and names it.</summary>
    public ResourceResponse Add(Activity reply)
    {
        reply.Id = ActivityNames.Of(_incoming.Conversation, FirstReply + _replies.Count);
        reply.Timestamp = _now;
        _replies.Add(reply);
        return new ResourceResponse(reply.Id);
    }

    /// <summary>Replaces a reply of this turn; false when it is none of this turn.</summary>
    public bool Replace(Activity reply)
    {
        var index = _replies.FindIndex(r => r.Id == reply.Id);
        if (index >= 0)
        {
            reply.Timestamp = _now;
            _replies[index] = reply;
        }

        return index >= 0;
    }

    /// <summary>Forgets what the turn brought so far: replies and state.</summary>
    public void Undo()
    {
        _replies.Clear();
        Storage = new TurnStorage(From.State);
    }

    /// <summary>The activities that the turn adds, as their readers get them.</summary>
    public IReadOnlyList<byte[]> Bodies()
    {
        var bodies = new List<byte[]>(_replies.Count + 1);
        if (_incoming.FromPerson)
        {
            bodies.Add(_incomingBody);
        }

        foreach (var reply in _replies)
        {
            _incoming.Render?.Invoke(reply);
            bodies.Add(BodyOf(reply));
        }

        return bodies;
    }

    /// <summary>What is to be written.</summary>
    public TurnCommit ToCommit(IReadOnlyList<byte[]> bodies)
    {
        // What the bot says of its own accord tells nothing about the person.
        var keeps = StoresContent || !_incoming.FromPerson;
        var firstReply = bodies.Count - _replies.Count;
        return new TurnCommit
        {
            Conversation = _incoming.Conversation,
            From = From,
            MessageId = _incoming.MessageId,
            State = Storage.ToState(),
            Activities = bodies.Select((body, i) => keeps || (_incoming.AwaitsDelivery && i >= firstReply) ? body : null).ToList(),
            KeptForDeliveryOnly = !keeps,
            Erases = Erases,
            AwaitingDelivery = _incoming.AwaitsDelivery ? _replies.Count : 0,
        };
    }

    private static byte[] BodyOf(Activity activity) =>
        Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(activity, Wire));
}
