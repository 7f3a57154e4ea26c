namespace Microsoft.Bot.Builder;

/// <summary>Reading objects of one type.</summary>
public static class StorageExtensions
{
    /// <summary>Reads what is kept under the keys and is of the type.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var typed = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, item) in items)
        {
            if (item is TStoreItem wanted)
            {
                typed.Add(key, wanted);
            }
        }

        return typed;
    }
}
