using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The turn that an adapter begins for an incoming activity. Nothing can be sent once it is disposed.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly Handlers _handlers;
    private bool _disposed;

    /// <summary>Begins a turn; for adapters.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, Activity) = (adapter, activity);
        _handlers = new Handlers();
        TurnState = [];
        BufferedReplyActivities = [];
    }

    /// <summary>The same turn with another incoming activity: state, handlers and buffered replies are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, Activity) = (turnContext.Adapter, activity);
        (TurnState, Responded) = (turnContext.TurnState, turnContext.Responded);
        var original = turnContext as TurnContext;
        _handlers = original?._handlers ?? new Handlers();
        BufferedReplyActivities = original?.BufferedReplyActivities ?? [];
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The language of this turn, as a BCP-47 tag; the incoming activity's, unless someone set another.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, value);
    }

    /// <summary>The replies so far, when the sender wants them in the response (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
    public List<Activity> BufferedReplyActivities { get; }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed(nameof(OnSendActivities));
        _handlers.Send = [.. _handlers.Send, handler];
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed(nameof(OnUpdateActivity));
        _handlers.Update = [.. _handlers.Update, handler];
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed(nameof(OnDeleteActivity));
        _handlers.Delete = [.. _handlers.Delete, handler];
        return this;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn: disposes its state.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing)
        {
            TurnState.Dispose();
        }
    }

    private void ThrowIfDisposed(string operation)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(operation);
        }
    }

    /// <summary>Who takes part in sending, changing and deleting, in the order in which they came.</summary>
    private sealed class Handlers
    {
        public SendActivitiesHandler[] Send { get; set; } = [];

        public UpdateActivityHandler[] Update { get; set; } = [];

        public DeleteActivityHandler[] Delete { get; set; } = [];
    }
}
