using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace TriageBot.Dialogs.Tests.Talking;

/// <summary>Keeps state as text, so that each turn reads what a database would give back.</summary>
internal sealed class JsonStorage : IStorage
{
    private static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.All };

    public Dictionary<string, string> Documents { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        IDictionary<string, object> found = keys.Where(Documents.ContainsKey)
            .ToDictionary(key => key, key => JsonConvert.DeserializeObject(Documents[key], Settings)!);
        return Task.FromResult(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            Documents[key] = JsonConvert.SerializeObject(value, Settings);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            Documents.Remove(key);
        }

        return Task.CompletedTask;
    }
}
