namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects under keys.</summary>
public interface IStorage
{
    /// <summary>Reads what is kept under the keys; a key without an object is absent from the result.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects. An <see cref="IStoreItem"/> is refused when somebody else wrote since it was read.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes what is kept under the keys.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
