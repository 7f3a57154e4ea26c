using System.Globalization;
using Microsoft.AspNetCore.Http;
using TriageBot.Connector.Tests.Doubles;
using TriageBot.Connector.Tests.Talking;

namespace TriageBot.Connector.Tests;

/// <summary>A connector in trouble: nothing is lost, nothing comes twice, and what will never be taken holds up nothing.</summary>
public sealed class Deliveries : IDisposable
{
    private readonly ConnectorHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(412)]
    [InlineData(408)]
    public async Task What_was_refused_for_now_is_sent_again_in_order_and_once(int status)
    {
        Refuse(first: 2, http => http.Response.StatusCode = status);

        var chat = await GreetedAsync();

        Assert.Equal(["info", "consent"], Kinds(chat));
    }

    [Fact]
    public async Task A_connection_that_is_cut_loses_nothing()
    {
        Refuse(first: 2, http => http.Abort());

        Assert.Equal(["info", "consent"], Kinds(await GreetedAsync()));
    }

    [Fact]
    public async Task A_slow_connector_is_waited_for()
    {
        var (asked, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        _host.Connector.Trouble = async _ =>
        {
            asked.TrySetResult();
            await go.Task;
            return false;
        };
        var chat = new TeamsChat(_host, "de");

        var answer = await chat.PostAsync(chat.Installation());
        await asked.Task;
        Assert.Empty(_host.Connector.Calls);
        go.SetResult();
        await chat.LookAsync();

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
        Assert.Equal(["info", "consent"], Kinds(chat));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task What_will_never_be_taken_is_dropped_and_logged_by_its_status(int status)
    {
        Refuse(first: 1, http => http.Response.StatusCode = status);

        Assert.Equal(["consent"], Kinds(await GreetedAsync()));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"status_{status}"), _host.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_card_that_cannot_be_closed_holds_up_nothing()
    {
        _host.Connector.Trouble = http =>
        {
            http.Response.StatusCode = 500;
            return Task.FromResult(http.Request.Method == "PUT");
        };
        var talk = new TeamsConversation(_host, "de");

        await talk.ComeAsync();
        await talk.AnswerAsync("consent", "yes");
        await talk.SayAsync("nichts davon");

        Assert.Equal("q_cauda", (string?)talk.Meanings[^1]["id"]);
    }

    [Fact]
    public async Task Each_message_says_our_id_by_which_a_second_arrival_is_known()
    {
        var chat = await GreetedAsync();

        Assert.Equal(
            [$"msteams|{chat.Conversation}|0000001", $"msteams|{chat.Conversation}|0000002"],
            chat.Messages.Select(m => (string?)m.Activity["channelData"]!["messageId"]));
    }

    private void Refuse(int first, Action<HttpContext> refuse)
    {
        _host.Connector.Trouble = http =>
        {
            if (first-- <= 0)
            {
                return Task.FromResult(false);
            }

            refuse(http);
            return Task.FromResult(true);
        };
    }

    private async Task<TeamsChat> GreetedAsync()
    {
        var chat = new TeamsChat(_host, "de");
        await chat.SendAsync(chat.Installation());
        return chat;
    }

    private static IEnumerable<string?> Kinds(TeamsChat chat) => chat.Messages.Select(m => (string?)m.Meaning["kind"]);
}
