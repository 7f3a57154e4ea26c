using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Telegram;
using TriageBot.Content;
using TriageBot.Storage;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.Doubles;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests;

/// <summary>What goes wrong on the way, all at once, changes nothing of what comes out.</summary>
public sealed class Disturbances : IDisposable
{
    private const int People = 1000;
    private const int Seed = 20_261_127;

    private static readonly string[] Cases =
    [
        """{"answers":{"q_now":["chest"],"q_transport":["transport_none"]}}""",
        """{"answers":{"q_now":["chest","breath"],"q_transport":["transport_none"]}}""",
        """{"answers":{"q_now":["tearing","collapse","pulsating"],"q_transport":["transport_none"]}}""",
        """{"answers":{"q_now":["paralysis_stroke"],"q_transport":["transport_none"]}}""",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_thousand_chats_with_repeated_late_and_reordered_updates_refusals_and_two_kills_end_as_undisturbed_ones()
    {
        var all = Cases.Append(LongCase()).Select(JToken.Parse).ToList();
        var (expected, content) = await UndisturbedAsync(all);
        Assert.All(expected.Values, state => Assert.Contains("q_now", state, StringComparison.Ordinal));
        await using var server = await BotApiServer.StartAsync();
        var post = new DisturbedPost(server, Seed);
        server.Deliver = post.DeliverAsync;
        server.Fault = post.Refuse;
        var port = FreePort.Find();
        HostProcess Start() => HostProcess.Start(_folder.Name, port, TelegramHost.SettingsFor(server, $"http://127.0.0.1:{port}"));

        var host = Start();
        await server.WebhookAsync();
        var (done, killAt) = (0, new[] { People / 3, 2 * People / 3 }.Select(at => (At: at, Reached: new TaskCompletionSource())).ToArray());
        var talks = Enumerable.Range(0, People).Select(async index =>
        {
            var kind = index % 20 == 0 ? all.Count - 1 : index % (all.Count - 1);
            var person = new TelegramPerson(server, index % 2 == 0 ? "de" : "en");
            await new CasePerson(person, all[kind], content, types: false) { Disturbance = server.RestartAsync }.TalkAsync();
            var now = Interlocked.Increment(ref done);
            killAt.FirstOrDefault(one => one.At == now).Reached?.SetResult();
            return (person, kind);
        }).ToList();
        foreach (var (_, reached) in killAt)
        {
            await reached.Task;
            await host.KillAsync();
            host.Dispose();
            host = Start();
        }

        var people = await Task.WhenAll(talks);
        await host.KillAsync();
        host.Dispose();

        await using var store = Open();
        foreach (var (person, kind) in people)
        {
            Assert.Equal(expected[(kind, person.Language)], await TelegramHost.StateAsync(store, person.Id));
            Assert.Empty(await AskedTwiceAsync(store, person));
        }

        Assert.Empty(server.Broken);
        Assert.True(post.Repeated > 100 && post.Late > 100 && post.Refused > 100, $"{post.Repeated} {post.Late} {post.Refused}");
    }

    private static string LongCase() => JArray.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "clinical-cases.json"))).First(one => (string)one["id"]! == "lifted_a_box").ToString();

    private static async Task<(Dictionary<(int Kind, string Language), string> States, BotContent Content)> UndisturbedAsync(List<JToken> all)
    {
        await using var house = await TelegramHost.StartAsync();
        var content = house.Host.Services.GetRequiredService<BotContent>();
        var states = new Dictionary<(int, string), string>();
        for (var kind = 0; kind < all.Count; kind++)
        {
            foreach (var language in new[] { "de", "en" })
            {
                var person = house.Person(language);
                await new CasePerson(person, all[kind], content, types: false).TalkAsync();
                states[(kind, language)] = await TelegramHost.StateAsync(house.Store, person.Id);
            }
        }

        return (states, content);
    }

    private ITurnStore Open() => TurnStores.Open(
        new StoreOptions { Folder = _folder.Name },
        DataProtectionProvider.Create(new DirectoryInfo(_folder.PathOf("keys")), builder => builder.SetApplicationName("TriageBot")),
        TimeProvider.System);

    /// <summary>Questions that the record holds twice in a row.</summary>
    private static async Task<IEnumerable<string>> AskedTwiceAsync(ITurnStore store, TelegramPerson person)
    {
        var recorded = await store.ReadAsync(TelegramChannel.Key(person.Id), 0, 500, default);
        var asked = recorded.Where(one => one.Body is not null)
            .Select(one => JsonNode.Parse(one.Body!)!["channelData"]?["triage"])
            .Where(one => (string?)one?["kind"] == "question").Select(one => $"{one!["id"]}/{one["check"]}").ToList();
        return asked.GroupBy(one => one).Where(group => group.Count() > 1).Select(group => group.Key);
    }
}
