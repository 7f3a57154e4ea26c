using System.Net;
using System.Net.WebSockets;
using TriageBot.Channels.DirectLine;
using TriageBot.Channels.Tests.Doubles;

namespace TriageBot.Channels.Tests.DirectLine;

public sealed class Streams : IAsyncLifetime
{
    private LineHost _host = null!;

    public async Task InitializeAsync() => _host = await LineHost.OpenAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_stream_tells_what_was_said_and_then_what_is_new()
    {
        var client = await _host.BeginAsync();
        using var stream = await client.OpenStreamAsync();

        var greeting = await LineClient.NextAsync(stream);
        await client.SayAsync("one");
        var turn = await LineClient.NextAsync(stream);

        Assert.Equal(["hello "], LineClient.TextsIn(greeting!));
        Assert.Equal(["one", "1: one"], LineClient.TextsIn(turn!));
        Assert.Equal("3", (string?)turn!["watermark"]);
    }

    [Fact]
    public async Task After_a_lost_line_the_stream_goes_on_from_the_watermark()
    {
        var client = await _host.BeginAsync();
        (await client.OpenStreamAsync()).Abort();
        await client.SayAsync("one");

        await client.ResumeAsync("1");
        using var stream = await client.OpenStreamAsync();
        await client.SayAsync("two");

        Assert.Equal(["one", "1: one"], LineClient.TextsIn((await LineClient.NextAsync(stream))!));
        Assert.Equal(["two", "2: two"], LineClient.TextsIn((await LineClient.NextAsync(stream))!));
    }

    [Fact]
    public async Task A_long_conversation_comes_in_order_and_without_gaps()
    {
        var client = await _host.BeginAsync();
        for (var i = 0; i < 120; i++)
        {
            await client.SayAsync("x");
        }

        using var stream = await client.OpenStreamAsync();
        var texts = new List<string>();
        while (texts.Count < 241)
        {
            texts.AddRange(LineClient.TextsIn((await LineClient.NextAsync(stream))!));
        }

        Assert.Equal(
            Enumerable.Range(1, 120).Select(i => $"{i}: x"), texts.Where(t => t.EndsWith(": x", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_page_of_a_conversation_has_a_stream_of_its_own()
    {
        var client = await _host.BeginAsync();
        using var first = await client.OpenStreamAsync();
        using var second = await client.OpenStreamAsync();

        await client.SayAsync("one");

        foreach (var stream in (ClientWebSocket[])[first, second])
        {
            var texts = LineClient.TextsIn((await LineClient.NextAsync(stream))!);
            texts = texts.Length == 3 ? texts : [.. texts, .. LineClient.TextsIn((await LineClient.NextAsync(stream))!)];
            Assert.Equal(["hello ", "one", "1: one"], texts);
        }
    }

    [Fact]
    public async Task Empty_texts_keep_the_line_open_and_say_nothing()
    {
        var client = await _host.BeginAsync();
        using var stream = await client.OpenStreamAsync();
        await LineClient.NextAsync(stream);

        for (var i = 0; i < 5; i++)
        {
            await stream.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, default);
        }

        await client.SayAsync("one");
        Assert.Equal(["one", "1: one"], LineClient.TextsIn((await LineClient.NextAsync(stream))!));
    }

    [Fact]
    public async Task What_was_said_without_consent_reaches_the_stream()
    {
        var client = await _host.BeginAsync();
        using var stream = await client.OpenStreamAsync();
        await LineClient.NextAsync(stream);

        await client.SayAsync("secret");

        Assert.Equal(["secret", "1: secret"], LineClient.TextsIn((await LineClient.NextAsync(stream))!));
    }

    [Fact]
    public async Task A_token_for_calls_does_not_open_a_stream()
    {
        var client = await _host.BeginAsync();
        var url = $"{client.StreamUrl.Split('?')[0]}?t={client.Token}";

        using var stream = await client.OpenStreamAsync(url);

        Assert.Equal(HttpStatusCode.Unauthorized, stream.HttpStatusCode);
    }

    [Fact]
    public async Task The_address_of_a_stream_is_good_for_a_minute_only()
    {
        var client = await _host.BeginAsync();
        _host.Clock.Advance(TimeSpan.FromMinutes(2));

        using var stream = await client.OpenStreamAsync();

        Assert.Equal(HttpStatusCode.Forbidden, stream.HttpStatusCode);
    }

    [Fact]
    public async Task The_stream_of_another_conversation_is_not_found()
    {
        var client = await _host.BeginAsync();
        var other = await _host.BeginAsync();
        var url = client.StreamUrl.Replace(client.ConversationId, other.ConversationId, StringComparison.Ordinal);

        using var stream = await client.OpenStreamAsync(url);

        Assert.Equal(HttpStatusCode.NotFound, stream.HttpStatusCode);
    }

    [Fact]
    public async Task Pages_of_other_sites_open_no_stream()
    {
        var client = await _host.BeginAsync();

        using var refused = await client.OpenStreamAsync(origin: "https://example.org");
        using var admitted = await client.OpenStreamAsync(origin: "http://localhost:8080");

        Assert.Equal(HttpStatusCode.Forbidden, refused.HttpStatusCode);
        Assert.Equal(WebSocketState.Open, admitted.State);
    }

    [Fact]
    public async Task A_call_that_is_no_WebSocket_is_refused()
    {
        var client = await _host.BeginAsync();

        var answer = await client.SendAsync(HttpMethod.Get, new Uri(client.StreamUrl).PathAndQuery);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.Error));
    }

    [Fact]
    public async Task One_conversation_has_a_limited_number_of_streams()
    {
        var client = await _host.BeginAsync();
        var key = DirectLineChannel.Key(client.ConversationId);
        var listeners = Enumerable.Range(0, 16).Select(_ => _host.Feed.Subscribe(key)).ToList();

        using var tooMany = await client.OpenStreamAsync();
        listeners[0].Dispose();
        using var oneMore = await client.OpenStreamAsync();

        Assert.Equal(HttpStatusCode.BadRequest, tooMany.HttpStatusCode);
        Assert.Equal(WebSocketState.Open, oneMore.State);
    }

    [Fact]
    public async Task A_client_that_says_goodbye_is_answered()
    {
        var client = await _host.BeginAsync();
        using var stream = await client.OpenStreamAsync();
        await LineClient.NextAsync(stream);

        await stream.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);

        Assert.Equal(WebSocketState.Closed, stream.State);
    }

    [Fact]
    public async Task A_host_that_stops_closes_its_streams_so_that_clients_come_back()
    {
        var client = await _host.BeginAsync();
        using var stream = await client.OpenStreamAsync();
        await LineClient.NextAsync(stream);

        var stop = _host.StopAsync();

        Assert.Null(await LineClient.NextAsync(stream));
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.CloseStatus);
        await stop;
    }
}
