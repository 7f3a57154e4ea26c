using System.Net;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Tests.Doubles;

namespace TriageBot.Channels.Tests.DirectLine;

public sealed class Conversations : IAsyncLifetime
{
    private LineHost _host = null!;

    public async Task InitializeAsync() => _host = await LineHost.OpenAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Beginning_gives_everything_that_clients_need()
    {
        var client = _host.Client();
        await client.GetTokenAsync();

        var answer = await client.StartAsync();

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(client.ConversationId, (string?)answer.Json["conversationId"]);
        Assert.Equal(3600, (int?)answer.Json["expires_in"]);
        Assert.NotNull((string?)answer.Json["token"]);
        Assert.StartsWith($"ws://{_host.Address.Authority}/v3/directline/", client.StreamUrl, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task The_bot_greets_once_however_often_the_conversation_is_begun()
    {
        var client = await _host.BeginAsync();

        var again = await client.StartAsync();

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(["hello "], await client.TextsAsync());
    }

    [Theory]
    [InlineData("", """{"locale":"en"}""", "hello en")]
    [InlineData("""{"locale":"en-GB"}""", "", "hello en-GB")]
    [InlineData("""{"locale":"de"}""", """{"locale":"en"}""", "hello en")]
    [InlineData("""{"locale":"<script>"}""", """{"locale":7}""", "hello ")]
    public async Task The_language_comes_from_the_start_or_else_from_the_token(string token, string start, string greeting)
    {
        var client = _host.Client();
        await client.GetTokenAsync(token);

        await client.StartAsync(start);

        Assert.Equal([greeting], await client.TextsAsync());
    }

    [Fact]
    public async Task The_host_says_who_sent_what_where_and_when()
    {
        var client = await _host.BeginAsync();

        await client.PostActivityAsync(
            """
            {"type":"message","text":"hi","id":"mine","timestamp":"1999-01-01T00:00:00Z","channelId":"telegram",
             "from":{"id":"dl_somebody","name":"Erika Mustermann","role":"bot"},"recipient":{"id":"other"},
             "conversation":{"id":"other"},"serviceUrl":"https://example.org","channelData":{"clientActivityID":"c-1","x":1}}
            """);

        var echo = (await client.ReadAsync("1")).Json["activities"]![0]!;
        Assert.Equal("directline", (string?)echo["channelId"]);
        Assert.Equal(client.ConversationId, (string?)echo["conversation"]!["id"]);
        Assert.Equal($"{client.ConversationId}|0000002", (string?)echo["id"]);
        Assert.Equal("2026-03-02T09:30:00.000Z", echo["timestamp"]!.ToObject<DateTime>().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", null));
        Assert.Equal("user", (string?)echo["from"]!["role"]);
        Assert.NotEqual("dl_somebody", (string?)echo["from"]!["id"]);
        Assert.Null(echo["from"]!["name"]);
        Assert.Equal("""{"clientActivityID":"c-1","x":1}""", echo["channelData"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.DoesNotContain("example.org", echo.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posting_gives_the_id_under_which_the_echo_comes()
    {
        var client = await _host.BeginAsync();

        var answer = await client.SayAsync("one");

        var set = (await client.ReadAsync("1")).Json;
        Assert.Equal((string?)answer.Json["id"], (string?)set["activities"]![0]!["id"]);
        Assert.Equal((string?)answer.Json["id"], (string?)set["activities"]![1]!["replyToId"]);
        Assert.Equal("3", (string?)set["watermark"]);
    }

    [Fact]
    public async Task Reading_goes_on_from_the_watermark()
    {
        var client = await _host.BeginAsync();
        await client.SayAsync("one");
        var first = (await client.ReadAsync("")).Json;

        await client.SayAsync("two");
        var second = (await client.ReadAsync((string)first["watermark"]!)).Json;
        var third = (await client.ReadAsync((string)second["watermark"]!)).Json;

        Assert.Equal(["hello ", "one", "1: one"], LineClient.TextsIn(first));
        Assert.Equal(["two", "2: two"], LineClient.TextsIn(second));
        Assert.Empty(LineClient.TextsIn(third));
        Assert.Equal((string?)second["watermark"], (string?)third["watermark"]);
    }

    [Fact]
    public async Task A_message_with_the_same_client_id_is_run_once()
    {
        var client = await _host.BeginAsync();

        var first = await client.SayAsync("one", "c-1");
        var again = await client.SayAsync("one", "c-1");

        Assert.Equal((string?)first.Json["id"], (string?)again.Json["id"]);
        Assert.Equal(["hello ", "one", "1: one"], await client.TextsAsync());
    }

    [Fact]
    public async Task Two_pages_in_one_conversation_see_each_other()
    {
        var first = await _host.BeginAsync();
        var second = new LineClient(_host.Address) { Token = first.Token, ConversationId = first.ConversationId };

        await Task.WhenAll(Enumerable.Range(0, 10).SelectMany(_ => new[] { first.SayAsync("x"), second.SayAsync("x") }));

        var replies = (await second.TextsAsync()).Where(t => t.EndsWith(": x", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"{i}: x"), replies);
    }

    [Fact]
    public async Task Typing_is_taken_and_not_told_to_the_bot()
    {
        var client = await _host.BeginAsync();

        var answer = await client.PostActivityAsync("""{"type":"typing","from":{"id":"me"}}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["hello "], await client.TextsAsync());
    }

    [Fact]
    public async Task A_store_that_cannot_write_asks_for_the_message_again_and_polling_goes_on()
    {
        var client = await _host.BeginAsync();
        _host.Store.Fault = Storage.StoreFault.Full;

        var post = await client.SayAsync("one", "c-1");
        var poll = await client.ReadAsync("1");
        _host.Store.Fault = null;
        await client.SayAsync("one", "c-1");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "ServiceUnavailable"), (post.Status, post.Error));
        Assert.Equal((HttpStatusCode.OK, "1"), (poll.Status, (string?)poll.Json["watermark"]));
        Assert.Equal(["hello ", "one", "1: one"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_turn_that_throws_is_answered_with_the_kind_sentence()
    {
        var client = await _host.BeginAsync();

        var answer = await client.SayAsync("crash");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["hello ", "crash", "sorry"], await client.TextsAsync());
    }

    [Fact]
    public async Task The_bot_learns_of_files_and_nobody_keeps_them()
    {
        var client = await _host.BeginAsync();
        using var parts = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message","text":"see","channelData":{"clientActivityID":"c-1"}}""",
                null, "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent(new byte[100_000]) { Headers = { ContentType = new("image/png") } }, "file", "x-ray.png" },
        };

        var answer = await client.UploadAsync(parts);

        var echo = (JObject)(await client.ReadAsync("1")).Json["activities"]![0]!;
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("see", (string?)echo["text"]);
        Assert.Equal(
            """[{"contentType":"image/png","name":"x-ray.png"}]""",
            echo["attachments"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task An_upload_of_nothing_but_a_file_is_a_message()
    {
        var client = await _host.BeginAsync();
        using var parts = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "a.bin" } };

        var answer = await client.UploadAsync(parts);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["hello ", "", "1: "], await client.TextsAsync());
    }

    [Fact]
    public async Task What_a_client_attaches_in_line_is_noted_without_its_content()
    {
        var client = await _host.BeginAsync();

        await client.PostActivityAsync(
            """{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"data:image/png;base64,AAAA","name":"a"},7]}""");

        var echo = (await client.ReadAsync("1")).Json["activities"]![0]!;
        Assert.Equal(
            """[{"contentType":"image/png","name":"a"}]""",
            echo["attachments"]!.ToString(Newtonsoft.Json.Formatting.None));
    }
}
