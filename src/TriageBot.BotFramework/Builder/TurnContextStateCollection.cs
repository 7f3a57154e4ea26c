namespace Microsoft.Bot.Builder;

/// <summary>
/// What middleware and bot share during a turn, each value under a key or under its type's full name.
/// What can be disposed is disposed at the end of the turn; afterwards nothing can be read or kept here.
/// </summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>The value under a key, or the type's default when there is none of that type.</summary>
    public T Get<T>(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        ThrowIfDisposed(nameof(Get));
        return TryGetValue(key, out var value) && value is T typed ? typed : default;
    }

    /// <summary>The value under its type's name, or the type's default.</summary>
    public T Get<T>() => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value under a key that is not yet taken; neither may be <c>null</c>.</summary>
    public void Add<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ThrowIfDisposed(nameof(Add));
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type's name.</summary>
    public void Add<T>(T value) => Add(typeof(T).FullName, value);

    /// <summary>Puts a value under a key, whatever was there.</summary>
    public void Set<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ThrowIfDisposed(nameof(Set));
        this[key] = value;
    }

    /// <summary>Puts a value under its type's name, whatever was there.</summary>
    public void Set<T>(T value) => Set(typeof(T).FullName, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes, once, every value that can be disposed.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing)
        {
            foreach (var value in Values)
            {
                (value as IDisposable)?.Dispose();
            }
        }
    }

    // The object name is the operation that came too late; it is what a developer searches for.
    private void ThrowIfDisposed(string operation)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(operation);
        }
    }
}
