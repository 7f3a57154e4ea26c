using Microsoft.Bot.Builder;

namespace TriageBot.BotFramework.Tests.Doubles;

/// <summary>A memory storage that counts how often it is used and keeps what was written last.</summary>
internal sealed class RecordingStorage(IStorage? inner = null) : IStorage
{
    private readonly IStorage _inner = inner ?? new MemoryStorage();

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public IDictionary<string, object>? LastWritten { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        return _inner.ReadAsync(keys, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        LastWritten = changes;
        return _inner.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
        _inner.DeleteAsync(keys, cancellationToken);
}
