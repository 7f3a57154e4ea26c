using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TriageBot.BotFramework.Tests.Own;

/// <summary>A storage like a database's: it keeps JSON text without the names of types.</summary>
internal sealed class PlainJsonStorage : IStorage
{
    public Dictionary<string, string> Texts { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys
            .Where(Texts.ContainsKey)
            .ToDictionary(key => key, key => (object)JObject.Parse(Texts[key])));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            Texts[key] = JsonConvert.SerializeObject(value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            Texts.Remove(key);
        }

        return Task.CompletedTask;
    }
}
