using System.Net;
using System.Text;
using CsCheck;
using TriageBot.Channels.DirectLine;
using TriageBot.Channels.Tests.Doubles;

namespace TriageBot.Channels.Tests.DirectLine;

public sealed class OddInput : IAsyncLifetime
{
    private const string Seed = "0N0XIzNsQ0O2";

    private LineHost _host = null!;

    public async Task InitializeAsync() => _host = await LineHost.OpenAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public static TheoryData<string> Texts =>
    [
        "", " ", "😀🤕", "שלום, כואב לי הגב", "مرحبا", "\u202Eright to left", "<script>alert(1)</script>", "**bold** [x](javascript:1)",
        "a\u0000b", "\\\"'", "line\r\nbreak", new string('x', 10_000), string.Concat(Enumerable.Repeat("🤕", 10_000)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Every_text_comes_back_as_it_was_said(string text)
    {
        var client = await _host.BeginAsync();

        var answer = await client.SayAsync(text);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["hello ", text, $"1: {text}"], await client.TextsAsync());
    }

    [Theory]
    [InlineData("", "MalformedData")]
    [InlineData("{", "MalformedData")]
    [InlineData("[]", "MalformedData")]
    [InlineData("null", "MalformedData")]
    [InlineData("\"text\"", "MalformedData")]
    [InlineData("""{"type":"message",}}""", "MalformedData")]
    [InlineData("{}", "MissingProperty")]
    [InlineData("""{"text":"hi"}""", "MissingProperty")]
    [InlineData("""{"type":null}""", "MissingProperty")]
    [InlineData("""{"type":7}""", "BadArgument")]
    [InlineData("""{"type":"conversationUpdate"}""", "BadArgument")]
    [InlineData("""{"type":"message","text":7}""", "BadArgument")]
    [InlineData("""{"type":"message","text":{"a":1}}""", "BadArgument")]
    [InlineData("""{"type":"event","name":[]}""", "BadArgument")]
    public async Task What_is_no_activity_is_refused_with_a_reason_and_the_next_message_works(string body, string code)
    {
        var client = await _host.BeginAsync();

        var refused = await client.PostActivityAsync(body);
        var next = await client.SayAsync("fine");

        Assert.Equal((HttpStatusCode.BadRequest, code), (refused.Status, refused.Error));
        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.Equal(["hello ", "fine", "1: fine"], await client.TextsAsync());
    }

    [Fact]
    public void A_refusal_does_not_quote_what_was_posted()
    {
        var (_, fault) = PostedActivity.Read(Encoding.UTF8.GetBytes("""{"type":"message","text": my back hurts"""));

        Assert.DoesNotContain("back", fault!.Message, StringComparison.Ordinal);
        Assert.Contains("line 1", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hi","channelData":7}""")]
    [InlineData("""{"type":"message","text":"hi","channelData":{"clientActivityID":{"a":1}}}""")]
    [InlineData("""{"type":"message","text":"hi","value":"saddle"}""")]
    [InlineData("""{"type":"message","text":"hi","value":{"triage":7}}""")]
    [InlineData("""{"type":"message","text":"hi","value":{"triage":{"answer":{"id":{},"values":{"a":[1]}}}}}""")]
    [InlineData("""{"type":"message","text":"hi","from":"me","attachments":"none"}""")]
    [InlineData("""{"type":"message","text":"hi","value":{"$type":"System.IO.FileInfo, System.IO"}}""")]
    public async Task Odd_properties_beside_the_text_do_no_harm(string body)
    {
        var client = await _host.BeginAsync();

        var answer = await client.PostActivityAsync(body);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("1: hi", (await client.TextsAsync())[^1]);
    }

    [Fact]
    public async Task JSON_as_deep_as_a_well_is_refused()
    {
        var client = await _host.BeginAsync();
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);

        var answer = await client.PostActivityAsync($$"""{"type":"message","value":{{deep}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task A_huge_message_is_refused_and_the_next_one_works()
    {
        var client = await _host.BeginAsync();

        var refused = await client.SayAsync(new string('x', 300_000));
        var next = await client.SayAsync(new string('x', 200_000));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (refused.Status, refused.Error));
        Assert.Equal(HttpStatusCode.OK, next.Status);
    }

    [Fact]
    public async Task A_huge_message_of_unknown_length_is_refused()
    {
        var client = await _host.BeginAsync();
        using var content = new UnmeasuredContent(300_000);

        var refused = await client.SendAsync(
            HttpMethod.Post, $"v3/directline/conversations/{client.ConversationId}/activities", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
    }

    [Fact]
    public async Task A_huge_upload_is_refused()
    {
        var client = await _host.BeginAsync();
        using var parts = new MultipartFormDataContent { { new ByteArrayContent(new byte[5_000_000]), "file", "large.bin" } };

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.UploadAsync(parts)).Status);
    }

    [Theory]
    [InlineData("text/plain", "hello")]
    [InlineData("multipart/form-data", "hello")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=file\r\n\r\nno end")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=activity\r\n\r\n{\r\n--x--\r\n")]
    public async Task An_upload_that_is_none_is_refused(string type, string body)
    {
        var client = await _host.BeginAsync();
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.UploadAsync(content)).Status);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    public async Task A_watermark_that_we_never_gave_reads_from_the_beginning(string watermark)
    {
        var client = await _host.BeginAsync();

        Assert.Equal(["hello "], LineClient.TextsIn((await client.ReadAsync(watermark)).Json));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task Broken_bodies_of_calls_that_need_none_are_refused(string body)
    {
        var client = _host.Client();

        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetTokenAsync(body)).Status);
        await client.GetTokenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await client.StartAsync(body)).Status);
    }

    [Fact]
    public void Reading_random_bytes_never_throws() => Gen.Byte.Array[0, 200].Sample(
        bytes => PostedActivity.Read(bytes) is var (activity, fault) && activity is null != fault is null,
        seed: Seed,
        iter: 5_000);

    [Fact]
    public void Reading_random_activities_never_throws()
    {
        string[] values = ["7", "\"x\"", "null", "[]", "{}", "[1]", "{\"id\":\"u\"}", "{\"id\":[]}", "{\"triage\":{}}", "true"];
        string[] names =
            ["text", "from", "channelData", "value", "attachments", "locale", "name", "replyToId", "textFormat", "user"];
        var property = Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, values.Length - 1]);
        property.Array[0, 6].Sample(
            properties =>
            {
                var rest = string.Concat(properties.Select(p => $",\"{names[p.Item1]}\":{values[p.Item2]}"));
                var (activity, _) = PostedActivity.Read(Encoding.UTF8.GetBytes($$"""{"type":"message"{{rest}}}"""));
                activity?.ToActivity("id", "c", "u", "de");
            },
            seed: Seed,
            iter: 5_000);
    }

    /// <summary>A body whose length its reader does not know before its end.</summary>
    private sealed class UnmeasuredContent(int length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            stream.WriteAsync(new byte[length], 0, length);

        protected override bool TryComputeLength(out long computed)
        {
            computed = 0;
            return false;
        }
    }
}
