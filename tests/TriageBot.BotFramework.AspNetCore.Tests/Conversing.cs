using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.BotFramework.AspNetCore.Tests.Doubles;

namespace TriageBot.BotFramework.AspNetCore.Tests;

/// <summary>What a bot says reaches the connector.</summary>
public sealed class Conversing : IAsyncLifetime
{
    private ConnectorDouble _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorDouble.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task A_reply_answers_the_activity_at_its_service_URL()
    {
        await using var host = await BotHost.StartAsync(Saying("hi there"));
        var message = BotHost.Message("hello", _connector.ServiceUrl);

        var answer = await host.PostAsync(null, message.ToString());

        var call = Assert.Single(_connector.Calls);
        Assert.Equal((HttpStatusCode.OK, ""), answer);
        Assert.Equal(("POST", "a:1", (string?)message["id"]), (call.Method, call.Conversation, call.ActivityId));
        Assert.Equal("hi there", (string?)call.Body!["text"]);
        Assert.Equal("29:person", (string?)call.Body["recipient"]!["id"]);
        Assert.Equal("28:bot", (string?)call.Body["from"]!["id"]);
    }

    [Fact]
    public async Task Ids_with_signs_of_addresses_arrive_whole()
    {
        await using var host = await BotHost.StartAsync(Saying("x"));
        var message = BotHost.Message("hello", _connector.ServiceUrl);
        message["conversation"]!["id"] = "19:a/b?c#d@thread.v2;messageid=1";
        message["id"] = "f:1/2?x";

        await host.PostAsync(null, message.ToString());

        var call = Assert.Single(_connector.Calls);
        Assert.Equal(("19:a/b?c#d@thread.v2;messageid=1", "f:1/2?x"), (call.Conversation, call.ActivityId));
    }

    [Fact]
    public async Task What_was_sent_can_be_replaced_and_deleted()
    {
        await using var host = await BotHost.StartAsync(new RecordingBot(async (context, cancel) =>
        {
            var sent = await context.SendActivityAsync("first", cancellationToken: cancel);
            var changed = MessageFactory.Text("second");
            changed.Id = sent.Id;
            await context.UpdateActivityAsync(changed, cancel);
            await context.DeleteActivityAsync(sent.Id, cancel);
        }));

        await host.PostAsync(null, BotHost.Message("hello", _connector.ServiceUrl).ToString());

        var calls = _connector.Calls.ToArray();
        Assert.Equal(["POST", "PUT", "DELETE"], calls.Select(c => c.Method));
        Assert.Equal([calls[0].GivenId, calls[0].GivenId], calls.Skip(1).Select(c => c.ActivityId));
        Assert.Equal("second", (string?)calls[1].Body!["text"]);
    }

    [Fact]
    public async Task An_invoke_is_answered_in_its_response()
    {
        await using var host = await BotHost.StartAsync(new RecordingBot((context, cancel) => context.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = 200, Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "t", Value = "v" } },
            },
            cancel)));
        var invoke = BotHost.Message(serviceUrl: _connector.ServiceUrl);
        invoke["type"] = "invoke";
        invoke["name"] = "adaptiveCard/action";

        var answer = await host.PostAsync(null, invoke.ToString());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("v", (string?)JObject.Parse(answer.Body)["value"]);
        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        await using var host = await BotHost.StartAsync(new RecordingBot());
        var invoke = BotHost.Message(serviceUrl: _connector.ServiceUrl);
        invoke["type"] = "invoke";

        Assert.Equal(HttpStatusCode.NotImplemented, (await host.PostAsync(null, invoke.ToString())).Status);
    }

    [Fact]
    public async Task Replies_that_are_expected_come_in_the_response()
    {
        await using var host = await BotHost.StartAsync(Saying("one", "two"));
        var message = BotHost.Message(serviceUrl: _connector.ServiceUrl);
        message["deliveryMode"] = "expectReplies";

        var answer = await host.PostAsync(null, message.ToString());

        Assert.Equal(["one", "two"], JObject.Parse(answer.Body)["activities"]!.Select(a => (string?)a["text"]));
        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task A_bot_speaks_of_its_own_accord_where_a_reference_leads()
    {
        ConversationReference? reference = null;
        await using var host = await BotHost.StartAsync(new RecordingBot((context, _) =>
        {
            reference = context.Activity.GetConversationReference();
            return Task.CompletedTask;
        }));
        await host.PostAsync(null, BotHost.Message(serviceUrl: _connector.ServiceUrl).ToString());

        await host.Adapter.ContinueConversationAsync(
            "", reference, (context, cancel) => context.SendActivityAsync("how are you?", cancellationToken: cancel), default);

        var call = Assert.Single(_connector.Calls);
        Assert.Equal("how are you?", (string?)call.Body!["text"]);
        Assert.Equal("a:1", call.Conversation);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_refusal_of_the_connector_comes_as_an_exception_with_its_status(int status)
    {
        _connector.Trouble = http =>
        {
            http.Response.StatusCode = status;
            return Task.FromResult(true);
        };
        ErrorResponseException? refusal = null;
        await using var host = await BotHost.StartAsync(new RecordingBot(async (context, cancel) =>
            refusal = await Assert.ThrowsAsync<ErrorResponseException>(
                () => context.SendActivityAsync("x", cancellationToken: cancel))));

        await host.PostAsync(null, BotHost.Message(serviceUrl: _connector.ServiceUrl).ToString());

        Assert.Equal(status, (int)refusal!.Response.StatusCode);
    }

    private static RecordingBot Saying(params string[] texts) => new(async (context, cancel) =>
    {
        foreach (var text in texts)
        {
            await context.SendActivityAsync(text, cancellationToken: cancel);
        }
    });
}
