using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A set of properties that is read from the storage once a turn, kept in the turn meanwhile,
/// and written by <see cref="SaveChangesAsync"/> when something in it changed.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly string _contextServiceKey;
    private readonly IStorage _storage;

    /// <summary>Creates a state; the service key names its place in the turn.</summary>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        (_storage, _contextServiceKey) = (storage, contextServiceKey);
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ThrowIfBlank(name, nameof(name));
        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, unless this turn already did.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Reads again, and forgets what was not saved.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && Cached(turnContext)?.State is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState.Set(_contextServiceKey, new CachedBotState(Properties(stored)));
    }

    /// <summary>Writes the state when it changed since it was read.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Writes whether or not it changed.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) is not { } cached)
        {
            return;
        }

        var changes = cached.Changes();
        if (force || cached.IsAlwaysChanged || changes.Count > 0)
        {
            var items = new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = cached.State };
            await _storage.WriteAsync(items, cancellationToken).ConfigureAwait(false);
            cached.MarkSaved(changes);
        }
    }

    /// <summary>Empties the state in this turn; saving stores it empty.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Set(_contextServiceKey, CachedBotState.Cleared());
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the turn and from the storage.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A copy of the state as JSON; <c>null</c> when this turn has not read it.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Cached(turnContext) is { } cached ? JObject.FromObject(cached.State) : null;
    }

    /// <summary>The state as this turn keeps it; <c>null</c> when this turn has not read it.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = Cached(turnContext);
        cached?.OpenToAll();
        return cached;
    }

    /// <summary>The key under which the state of this turn's user or conversation is stored.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A property of the state that this turn has read.</summary>
    /// <exception cref="KeyNotFoundException">It is a value type and is not there.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var cached = Loaded(turnContext, propertyName);
        if (cached.TryHandOut<T>(propertyName, out var value))
        {
            return Task.FromResult(value);
        }

        return default(T) is null
            ? Task.FromResult<T>(default)
            : Task.FromException<T>(new KeyNotFoundException(propertyName));
    }

    /// <summary>Removes a property from the state that this turn has read.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the state that this turn has read.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).Set(propertyName, value);
        return Task.CompletedTask;
    }

    private static IDictionary<string, object> Properties(object stored) => stored switch
    {
        null => new Dictionary<string, object>(),
        IDictionary<string, object> properties => properties,
        JObject json => json.Properties().ToDictionary(property => property.Name, property => (object)property.Value),
        _ => throw new InvalidOperationException("What is stored under the state's key is not a set of properties."),
    };

    private static void ThrowIfBlank(string name, string parameter)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(parameter);
        }
    }

    private CachedBotState Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);

    private CachedBotState Loaded(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ThrowIfBlank(propertyName, nameof(propertyName));
        return Cached(turnContext) ?? throw new InvalidOperationException("The state must be loaded before its properties are used.");
    }
}
