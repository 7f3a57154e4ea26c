using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Own.Testing;

public sealed class TestFlowTests
{
    [Fact]
    public async Task Nothing_runs_before_the_flow_is_started()
    {
        var turns = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }).Send("one").Send("two");
        Assert.Equal(0, turns);

        await flow.StartTestAsync();

        Assert.Equal(2, turns);
    }

    [Fact]
    public async Task A_longer_flow_leaves_the_shorter_one_as_it_is()
    {
        var shorter = Echo().Test("a", "echo a");
        var longer = shorter.Test("b", "echo b");

        await shorter.StartTestAsync();
        await longer.StartTestAsync();
    }

    [Fact]
    public async Task Answers_are_compared_in_every_way()
    {
        await Echo()
            .Send("a").AssertReply("echo a")
            .Send("b").AssertReply("  echo b  ")
            .Send("c").AssertReply(new Activity { Type = ActivityTypes.Message, Text = "echo c" })
            .Send("d").AssertReply(reply => Assert.Equal("echo d", reply.AsMessageActivity().Text))
            .Send("e").AssertReplyContains("cho")
            .Send("f").AssertReplyOneOf(["something", "echo f"])
            .Send("g").AssertReply(new Activity { Type = ActivityTypes.Message, Text = "ECHO G" }, new IgnoringCase())
            .Test("h", "echo h")
            .Test("i", new Activity { Type = ActivityTypes.Message, Text = "echo i" })
            .Test("j", reply => Assert.Equal(ActivityTypes.Message, reply.Type))
            .Send(new Activity { Type = ActivityTypes.Message, Text = "k" }).AssertReply("echo k")
            .Delay(0).Delay(TimeSpan.Zero)
            .AssertNoReply(timeout: 1)
            .StartTestAsync();
    }

    [Fact]
    public async Task Another_answer_than_expected_is_an_invalid_operation()
    {
        TestFlow[] flows =
        [
            Echo().Test("a", "something"),
            Echo().Test("a", new Activity { Type = ActivityTypes.Event }),
            Echo().Send("a").AssertReplyContains("something"),
            Echo().Send("a").AssertReplyOneOf(["b", "c"]),
            Echo().Send("a").AssertReply(new Activity { Type = ActivityTypes.Message, Text = "b" }, new IgnoringCase()),
            Echo().Send("a").AssertNoReply(),
        ];

        foreach (var flow in flows)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);
        }
    }

    [Fact]
    public async Task A_failure_says_what_was_expected_and_what_came()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(Echo().Test("a", "something", "the greeting").StartTestAsync);

        Assert.Equal("the greeting\nExpected: something\nReceived: echo a", fault.Message);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_a_timeout()
    {
        var silent = new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask);

        await Assert.ThrowsAsync<TimeoutException>(silent.Send("a").AssertReply("b", timeout: 1).StartTestAsync);
    }

    [Fact]
    public async Task What_bot_or_check_throws_comes_out_as_it_is()
    {
        var broken = new TestFlow(new TestAdapter(), (_, _) => throw new FormatException("bot"));

        Assert.Equal("bot", (await Assert.ThrowsAsync<FormatException>(broken.Send("a").StartTestAsync)).Message);
        Assert.Equal("check", (await Assert.ThrowsAsync<FormatException>(Echo().Test("a", _ => throw new FormatException("check")).StartTestAsync)).Message);
    }

    [Fact]
    public async Task A_conversation_can_be_opened()
    {
        var flow = new TestFlow(new TestAdapter(), (turn, token) => turn.SendActivityAsync($"{turn.Activity.Type} {turn.Activity.MembersAdded[0].Id}", cancellationToken: token));

        await flow.SendConversationUpdate().AssertReply("conversationUpdate user1").StartTestAsync();
    }

    [Fact]
    public async Task A_bot_can_be_tested_as_it_is()
    {
        await new TestFlow(new TestAdapter(), new RecordingHandler()).Test("ping", "echo ping").StartTestAsync();
    }

    [Fact]
    public async Task A_recorded_conversation_can_be_played_again()
    {
        IActivity[] recorded = [Said("user", "a"), Said("bot", "echo a"), Said("user", "b"), Said("bot", "echo b")];

        await Echo().Test(recorded).StartTestAsync();

        static Activity Said(string role, string text) => new() { Type = ActivityTypes.Message, From = new ChannelAccount(role, role: role), Text = text };
    }

    [Fact]
    public async Task A_flow_may_begin_with_a_task()
    {
        var ran = false;
        var flow = new TestFlow(
            () =>
            {
                ran = true;
                return Task.CompletedTask;
            },
            Echo());

        await flow.Test("a", "echo a").StartTestAsync();
        await new TestFlow(Task.CompletedTask, flow).StartTestAsync();

        Assert.True(ran);
    }

    [Fact]
    public void Nothing_is_refused_in_place_of_something()
    {
        Assert.Throws<ArgumentNullException>(() => Echo().Send((string)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().Send((IActivity)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().Test("a", (string)null!));
        Assert.Throws<ArgumentNullException>(() => Echo().AssertReplyOneOf(null!));
        Assert.Throws<ArgumentNullException>(() => Echo().AssertReplyContains(null!));
    }

    [Fact]
    public async Task A_dialog_can_be_talked_to_without_a_bot()
    {
        var dialog = new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.Context.SendActivityAsync($"{step.Options} on {step.Context.Activity.ChannelId}", cancellationToken: token);
                await step.Context.SendActivityAsync("and?", cancellationToken: token);
                return Dialog.EndOfTurn;
            },
            (step, token) => step.EndDialogAsync(step.Result, token),
        ]);
        var turns = 0;
        var client = new DialogTestClient(Channels.Msteams, dialog, "options", [new InlineMiddleware((_, next) =>
        {
            turns++;
            return next(CancellationToken.None);
        })]);

        var first = await client.SendActivityAsync<IMessageActivity>("hi");
        var second = client.GetNextReply<IMessageActivity>();
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        var last = await client.SendActivityAsync<IMessageActivity>(new Activity { Type = ActivityTypes.Message, Text = "bye" });

        Assert.Equal(("options on msteams", "and?"), (first.Text, second.Text));
        Assert.Null(last);
        Assert.Equal((DialogTurnStatus.Complete, "bye"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
        Assert.Equal(2, turns);
        Assert.Empty(client.DialogContext.Stack);
        Assert.NotNull(client.ConversationState);
    }

    private static TestFlow Echo() => new(new TestAdapter(), (turn, token) => turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: token));

    private sealed class IgnoringCase : IEqualityComparer<IActivity>
    {
        public bool Equals(IActivity? x, IActivity? y) =>
            string.Equals(x?.AsMessageActivity().Text, y?.AsMessageActivity().Text, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode(IActivity activity) => 0;
    }
}
