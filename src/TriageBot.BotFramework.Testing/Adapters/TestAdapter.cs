using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: what a bot sends is queued, and a test takes it from there.</summary>
public class TestAdapter : BotAdapter
{
    private const string TestServiceUrl = "https://test.com";

    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    /// <summary>Creates an adapter for a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <summary>Creates an adapter for a conversation, or for one of its own on the test channel.</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false) =>
        (Conversation, EnableTrace) = (conversation ?? DefaultConversation(Channels.Test), sendTraceActivity);

    /// <summary>The language of the messages that the adapter makes.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot sent and nobody took yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Whether traces are queued too.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The conversation between user and bot.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Makes a conversation of the test channel.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = TestServiceUrl,
        Conversation = new ConversationAccount(isGroup: false, name, name),
        User = new ChannelAccount(id: LowerCase(user), name: user),
        Bot = new ChannelAccount(id: LowerCase(bot), name: bot),
        Locale = "en-us",
    };

    /// <summary>Adds middleware at the end.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn; what the activity lacks of type, address, id and time is added.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Complete(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn; the identity is not looked at.</summary>
    /// <returns><c>null</c>; an invoke response is queued like any reply.</returns>
    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There must be at least one activity to send.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type == ActivityTypesEx.Delay)
            {
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Replaces the queued activity of the same id.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Task.FromResult(Rewrite(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <summary>Removes the queued activity that the reference names.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Rewrite(reference.ActivityId, replacement: null);
        return Task.CompletedTask;
    }

    /// <summary>Forgets what is queued and runs the turn that opens a new conversation.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        using var context = CreateTurnContext(update);
        return callback(context, cancellationToken);
    }

    /// <summary>Takes the next reply; <c>null</c> when there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>Takes the next reply, and waits for it when there is none.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply))
            {
                return Task.FromResult<IActivity>(reply);
            }

            var promise = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(promise);
            cancellationToken.Register(() => promise.TrySetCanceled(cancellationToken));
            return promise.Task;
        }
    }

    /// <summary>Makes a message of the user.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn for a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the context of a turn.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = TestServiceUrl,
        User = new ChannelAccount(id: "user1", name: "User1"),
        Bot = new ChannelAccount(id: "bot", name: "Bot"),
        Conversation = new ConversationAccount(isGroup: false, "convo1", "Conversation1"),
        Locale = "en-us",
    };

    private static string LowerCase(string name) =>
        string.Create(name.Length, name, (lower, original) => original.AsSpan().ToLowerInvariant(lower));

    private string NextId() => Interlocked.Increment(ref _nextId).ToString(CultureInfo.InvariantCulture);

    private void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null or { Id: "unknown" } or { Role: RoleTypes.Bot })
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp = activity.Timestamp is null or { Ticks: 0 } ? DateTimeOffset.UtcNow : activity.Timestamp;
        activity.LocalTimestamp = activity.LocalTimestamp is null or { Ticks: 0 } ? DateTimeOffset.Now : activity.LocalTimestamp;
    }

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var promise))
            {
                if (promise.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool Rewrite(string id, Activity replacement)
    {
        lock (_lock)
        {
            var queued = ActiveQueue.ToArray();
            ActiveQueue.Clear();
            foreach (var activity in queued)
            {
                if (activity.Id != id)
                {
                    ActiveQueue.Enqueue(activity);
                }
                else if (replacement is not null)
                {
                    ActiveQueue.Enqueue(replacement);
                }
            }

            return Array.Exists(queued, activity => activity.Id == id);
        }
    }
}
