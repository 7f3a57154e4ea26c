using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Dialogs;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task The_steps_run_one_after_another()
    {
        var talk = new Talk(new WaterfallDialog("w", [SayAndWait("one"), SayAndWait("two"), EndWith("end")]));

        await talk.Flow.Test("a", "one").Test("b", "two").Test("c", "done: end").StartTestAsync();
    }

    [Fact]
    public async Task A_step_added_later_runs_after_the_others()
    {
        var waterfall = new WaterfallDialog("w").AddStep(SayAndWait("one")).AddStep(SayAndWait("two"));

        await new Talk(waterfall).Flow.Test("a", "one").Test("b", "two").StartTestAsync();
    }

    [Fact]
    public async Task After_the_last_step_the_waterfall_ends_with_what_was_said()
    {
        var talk = new Talk(new WaterfallDialog("w", [SayAndWait("one")]));

        await talk.Flow.Test("a", "one").Test("bye", "done: bye").StartTestAsync();
    }

    [Fact]
    public async Task A_waterfall_without_steps_ends_at_once()
    {
        var talk = new Talk(new WaterfallDialog("w"));

        await talk.Say("a");

        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
    }

    [Fact]
    public async Task Each_step_knows_why_it_runs_and_what_came_before()
    {
        var seen = new List<(int, DialogReason, object?)>();
        WaterfallStep Note(Func<WaterfallStepContext, Task<DialogTurnResult>> then) => (step, _) =>
        {
            seen.Add((step.Index, step.Reason, step.Result));
            return then(step);
        };
        var talk = new Talk(
            new WaterfallDialog("w",
            [
                Note(step => step.NextAsync("next")),
                Note(step => step.BeginDialogAsync("inner")),
                Note(_ => Task.FromResult(Dialog.EndOfTurn)),
                Note(step => step.EndDialogAsync()),
            ]),
            new WaterfallDialog("inner", [EndWith("inner result")]));

        await talk.Say("first");
        await talk.Say("second");

        Assert.Equal(
            [
                (0, DialogReason.BeginCalled, null),
                (1, DialogReason.NextCalled, "next"),
                (2, DialogReason.EndCalled, "inner result"),
                (3, DialogReason.ContinueCalled, "second"),
            ],
            seen);
    }

    [Fact]
    public async Task The_values_are_kept_between_turns()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["name"] = "Ann";
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, token) => step.EndDialogAsync(step.Values["name"], token),
        ]));

        await talk.Flow.Send("a").Test("b", "done: Ann").StartTestAsync();
    }

    [Fact]
    public async Task The_options_are_given_to_every_step()
    {
        var talk = new Talk(new WaterfallDialog("w", [SayAndWait("one"), (step, token) => step.EndDialogAsync(step.Options, token)]))
        {
            Options = "the options",
        };

        await talk.Flow.Send("a").AssertReply("one").Test("b", "done: the options").StartTestAsync();
    }

    [Fact]
    public async Task The_state_has_the_keys_that_the_sdk_stores()
    {
        var talk = new Talk(new WaterfallDialog("w", [SayAndWait("one"), SayAndWait("two")])) { Options = "o" };

        await talk.Say("a");
        await talk.Say("b");

        var state = talk.Context.ActiveDialog.State;
        Assert.Equal(["instanceId", "options", "stepIndex", "values"], state.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("o", state["options"]);
        Assert.Equal(1, Convert.ToInt32(state["stepIndex"], CultureInfo.InvariantCulture));
        Assert.True(Guid.TryParse((string)state["instanceId"], out _));
    }

    [Fact]
    public async Task An_activity_other_than_a_message_does_not_go_on()
    {
        var talk = new Talk(new WaterfallDialog("w", [SayAndWait("one"), SayAndWait("two")]));
        await talk.Say("a");

        var answers = await talk.Send(new Activity { Type = ActivityTypes.Event });

        Assert.Empty(answers);
        Assert.Equal(["two"], await talk.Say("b"));
    }

    [Fact]
    public async Task A_step_cannot_go_on_twice()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.NextAsync(cancellationToken: token);
                return await step.NextAsync(cancellationToken: token);
            },
            SayAndWait("two"),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.Say("a"));
    }

    [Fact]
    public async Task A_token_in_place_of_a_result_is_refused()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, token) => step.NextAsync((object)token, CancellationToken.None)]));
        var ending = new Talk(new WaterfallDialog("w", [(step, token) => step.EndDialogAsync((object)token, CancellationToken.None)]));

        await Assert.ThrowsAsync<ArgumentException>(() => talk.Say("a"));
        await Assert.ThrowsAsync<ArgumentException>(() => ending.Say("a"));
    }

    [Fact]
    public async Task A_waterfall_may_be_replaced_by_itself()
    {
        var talk = new Talk(new WaterfallDialog("w", [SayAndWait("one"), (step, token) => step.ReplaceDialogAsync("w", cancellationToken: token)]));

        await talk.Flow.Test("a", "one").Test("b", "one").Test("c", "one").StartTestAsync();
    }

    [Fact]
    public async Task An_override_of_the_step_method_sees_every_step()
    {
        var waterfall = new CountingWaterfall("w", [SayAndWait("one"), SayAndWait("two")]);

        await new Talk(waterfall).Flow.Test("a", "one").Test("b", "two").StartTestAsync();

        Assert.Equal([0, 1], waterfall.Steps);
    }

    [Fact]
    public async Task The_course_is_reported_to_the_telemetry_client()
    {
        var telemetry = new RecordingTelemetry();
        var talk = new Talk(new WaterfallDialog("w", [NamedStep, SayAndWait("lambda")]));
        await talk.Say("warm up");
        talk.Context.Dialogs.TelemetryClient = telemetry;

        await talk.Say("a");
        await talk.Say("b");

        Assert.Equal(["WaterfallStep Step2of2", "WaterfallComplete "], telemetry.Events);
        static Task<DialogTurnResult> NamedStep(WaterfallStepContext step, CancellationToken token) => Task.FromResult(Dialog.EndOfTurn);
    }

    [Fact]
    public async Task Cancelling_is_reported_with_the_step()
    {
        var telemetry = new RecordingTelemetry();
        var waterfall = new WaterfallDialog("w", [First]) { TelemetryClient = telemetry };
        var instance = new DialogInstance { Id = "w", State = new Dictionary<string, object> { ["stepIndex"] = 0, ["instanceId"] = "1" } };

        await waterfall.EndDialogAsync(Some.Turn(), instance, DialogReason.CancelCalled);

        Assert.Equal("WaterfallCancel", Assert.Single(telemetry.Events).Split(' ')[0]);
        static Task<DialogTurnResult> First(WaterfallStepContext step, CancellationToken token) => Task.FromResult(Dialog.EndOfTurn);
    }

    [Fact]
    public void The_version_tells_how_many_steps_there_are()
    {
        Assert.Equal("w:1", new WaterfallDialog("w", [SayAndWait("one")]).GetVersion());
    }

    [Fact]
    public async Task Nothing_is_refused_in_place_of_something()
    {
        var waterfall = new WaterfallDialog("w");

        Assert.Throws<ArgumentNullException>(() => waterfall.AddStep(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => waterfall.BeginDialogAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => waterfall.ContinueDialogAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => waterfall.ResumeDialogAsync(null!, DialogReason.EndCalled));
    }

    private static WaterfallStep SayAndWait(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private static WaterfallStep EndWith(object result) => (step, token) => step.EndDialogAsync(result, token);

    private sealed class CountingWaterfall(string id, IEnumerable<WaterfallStep> steps) : WaterfallDialog(id, steps)
    {
        public List<int> Steps { get; } = [];

        protected override Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            Steps.Add(stepContext.Index);
            return base.OnStepAsync(stepContext, cancellationToken);
        }
    }
}
