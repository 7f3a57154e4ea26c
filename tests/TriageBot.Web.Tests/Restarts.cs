using System.Net;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests;

public sealed class Restarts : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_restart_in_the_middle_of_a_conversation_loses_nothing()
    {
        string token, conversation;
        await using (var host = WebHost.Start(_folder.Name))
        {
            var before = await host.BeginAsync();
            await before.SayAsync("one");
            (token, conversation) = (before.Token, before.ConversationId);
        }

        await using var restarted = WebHost.Start(_folder.Name);
        var client = new LineClient(restarted.Address) { Token = token, ConversationId = conversation };
        var resumed = await client.ResumeAsync("3");
        using var stream = await client.OpenStreamAsync();
        await client.SayAsync("two");

        Assert.Equal(HttpStatusCode.OK, resumed.Status);
        Assert.Equal(["two", "2: two"], LineClient.TextsIn((await LineClient.NextAsync(stream))!));
        Assert.Equal(["hello ", "one", "1: one", "two", "2: two"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_message_that_is_sent_again_after_a_restart_is_run_once()
    {
        string token, conversation;
        await using (var host = WebHost.Start(_folder.Name))
        {
            var before = await host.BeginAsync();
            await before.SayAsync("one", "c-1");
            (token, conversation) = (before.Token, before.ConversationId);
        }

        await using var restarted = WebHost.Start(_folder.Name);
        var client = new LineClient(restarted.Address) { Token = token, ConversationId = conversation };
        await client.SayAsync("one", "c-1");

        Assert.Equal(["hello ", "one", "1: one"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_restart_forgets_what_was_said_without_consent_and_keeps_the_greeting()
    {
        string token, conversation;
        await using (var host = WebHost.Start(_folder.Name))
        {
            var before = await host.BeginAsync();
            await before.SayAsync("secret");
            (token, conversation) = (before.Token, before.ConversationId);
        }

        await using var restarted = WebHost.Start(_folder.Name);
        var client = new LineClient(restarted.Address) { Token = token, ConversationId = conversation };

        Assert.Equal(["hello "], await client.TextsAsync());
        Assert.Equal("3", (string?)(await client.ReadAsync()).Json["watermark"]);
    }

    [Fact]
    public async Task A_host_that_stops_finishes_the_turns_that_run()
    {
        var host = WebHost.Start(_folder.Name);
        var client = await host.BeginAsync();
        var (entered, leave) = (new TaskCompletionSource(), new TaskCompletionSource());
        host.BeforeTurn = _ =>
        {
            entered.SetResult();
            return leave.Task;
        };

        var turn = client.SayAsync("one");
        await entered.Task;
        var stop = Task.Run(async () => await host.DisposeAsync());
        leave.SetResult();
        var answer = await turn;
        await stop;

        await using var restarted = WebHost.Start(_folder.Name);
        var later = new LineClient(restarted.Address) { Token = client.Token, ConversationId = client.ConversationId };
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["hello ", "one", "1: one"], await later.TextsAsync());
    }

    [Fact]
    public async Task Two_hosts_on_one_folder_share_conversations()
    {
        await using var first = WebHost.Start(_folder.Name);
        await using var second = WebHost.Start(_folder.Name);
        var client = await first.BeginAsync();
        var elsewhere = new LineClient(second.Address) { Token = client.Token, ConversationId = client.ConversationId };

        await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => (i % 2 == 0 ? client : elsewhere).SayAsync("x", $"c-{i}")));

        var replies = (await elsewhere.TextsAsync()).Where(t => t.EndsWith(": x", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 10).Select(i => $"{i}: x"), replies);
    }
}
