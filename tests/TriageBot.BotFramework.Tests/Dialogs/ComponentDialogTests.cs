using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Dialogs;

public sealed class ComponentDialogTests
{
    [Fact]
    public async Task A_component_begins_with_the_dialog_that_was_added_first()
    {
        var component = Component("c", Asking("first", "1?"), Asking("second", "2?"));

        await new Talk(component).Flow.Test("hi", "1?").StartTestAsync();

        Assert.Equal("first", component.InitialDialogId);
    }

    [Fact]
    public async Task A_component_begins_with_the_dialog_that_is_set()
    {
        var component = Component("c", Asking("first", "1?"), Asking("second", "2?"));
        component.InitialDialogId = "second";

        await new Talk(component).Flow.Test("hi", "2?").StartTestAsync();
    }

    [Fact]
    public async Task A_component_ends_with_the_result_when_its_inner_stack_is_empty()
    {
        await new Talk(Component("c", Asking("ask", "name?"))).Flow
            .Test("hi", "name?")
            .Test("Ann", "done: Ann")
            .StartTestAsync();
    }

    [Fact]
    public async Task The_result_of_a_component_goes_to_the_step_that_began_it()
    {
        var outer = new WaterfallDialog("outer",
        [
            (step, token) => step.BeginDialogAsync("c", cancellationToken: token),
            (step, token) => step.EndDialogAsync($"hello {step.Result}", token),
        ]);

        await new Talk(outer, Component("c", Asking("ask", "name?"))).Flow
            .Test("hi", "name?")
            .Test("Ann", "done: hello Ann")
            .StartTestAsync();
    }

    [Fact]
    public async Task Two_components_may_use_the_same_ids_inside()
    {
        var outer = new WaterfallDialog("outer",
        [
            (step, token) => step.BeginDialogAsync("a", cancellationToken: token),
            (step, token) => step.BeginDialogAsync("b", cancellationToken: token),
        ]);

        await new Talk(outer, Component("a", Asking("ask", "a?")), Component("b", Asking("ask", "b?"))).Flow
            .Test("hi", "a?")
            .Test("x", "b?")
            .Test("y", "done: y")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_inside_can_begin_a_dialog_of_the_parent()
    {
        var component = Component("c", new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("outside", cancellationToken: token)]));

        await new Talk(component, Asking("outside", "from outside?")).Flow.Test("hi", "from outside?").StartTestAsync();
    }

    [Fact]
    public async Task Components_work_three_deep()
    {
        var deep = Component("1", Component("2", Component("3", Asking("ask", "deep?"))));

        await new Talk(deep).Flow.Test("hi", "deep?").Test("yes", "done: yes").StartTestAsync();
    }

    [Fact]
    public async Task The_inner_stack_is_stored_under_the_key_dialogs()
    {
        var talk = new Talk(Component("c", Asking("ask", "name?")));

        await talk.Say("hi");

        var inner = Assert.IsType<DialogState>(talk.Context.ActiveDialog.State["dialogs"]);
        Assert.Equal(["prompt", "ask"], inner.DialogStack.Select(instance => instance.Id));
        Assert.Equal("dialogs", ComponentDialog.PersistedDialogState);
    }

    [Fact]
    public async Task Cancelling_inside_cancels_the_component()
    {
        var component = Component("c", new WaterfallDialog("w",
        [
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, token) => step.CancelAllDialogsAsync(token),
        ]));
        var talk = new Talk(component);

        await talk.Say("hi");
        await talk.Say("stop");

        Assert.Equal(DialogTurnStatus.Cancelled, talk.Result.Status);
        Assert.Empty(talk.Context.Stack);
    }

    [Fact]
    public async Task Cancelling_the_parents_empties_every_stack()
    {
        var outer = new WaterfallDialog("outer", [(step, token) => step.BeginDialogAsync("c", cancellationToken: token)]);
        var component = Component("c", new WaterfallDialog("w",
        [
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, token) => step.CancelAllDialogsAsync(cancelParents: true, cancellationToken: token),
        ]));
        var talk = new Talk(outer, component);

        await talk.Say("hi");
        await talk.Say("stop");

        Assert.Equal(DialogTurnStatus.Cancelled, talk.Result.Status);
        Assert.Empty(talk.Context.Stack);
    }

    [Fact]
    public async Task Cancelling_from_outside_tells_the_inner_dialogs()
    {
        var inner = new EndRecorder("inner");
        var talk = new Talk(Component("c", inner));
        await talk.Say("hi");

        await talk.Do(stack => stack.CancelAllDialogsAsync());

        Assert.Equal([DialogReason.CancelCalled], inner.Ends);
    }

    [Fact]
    public async Task Repeating_the_question_reaches_the_innermost_prompt()
    {
        var talk = new Talk(Component("c", Asking("ask", "name?")));
        await talk.Say("hi");

        var answers = await talk.Do(stack => stack.RepromptDialogAsync());

        Assert.Equal(["name?"], answers);
    }

    [Fact]
    public async Task A_component_asks_again_when_a_dialog_above_it_ended()
    {
        var talk = new Talk(Component("c", Asking("ask", "name?")), Asking("above", "above?"));
        await talk.Say("hi");
        await talk.Do(stack => stack.BeginDialogAsync("above"));

        var answers = await talk.Say("fine");

        Assert.Equal(["name?"], answers);
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
    }

    [Fact]
    public async Task An_override_may_answer_before_the_inner_dialog_does()
    {
        var component = new Interruptible("c");
        component.AddDialog(Asking("ask", "name?"));

        await new Talk(component).Flow
            .Test("hi", "name?")
            .Test("help", "there is help")
            .Test("Ann", "done: Ann")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_component_without_dialogs_cannot_begin()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => new Talk(new ComponentDialog("c")).Say("hi"));
    }

    [Fact]
    public async Task The_telemetry_client_reaches_the_dialogs_inside()
    {
        var telemetry = new RecordingTelemetry();
        var inner = Asking("ask", "name?");
        var component = Component("c", inner);

        component.TelemetryClient = telemetry;

        Assert.Same(telemetry, inner.TelemetryClient);
        component.TelemetryClient = null!;
        Assert.IsType<NullBotTelemetryClient>(inner.TelemetryClient);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Nothing_is_refused_in_place_of_a_context()
    {
        var component = Component("c", Asking("ask", "name?"));

        await Assert.ThrowsAsync<ArgumentNullException>(() => component.BeginDialogAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => component.ContinueDialogAsync(null!));
        Assert.Throws<ArgumentNullException>(() => component.AddDialog(null!));
    }

    private static ComponentDialog Component(string id, params Dialog[] dialogs)
    {
        var component = new ComponentDialog(id);
        foreach (var dialog in dialogs)
        {
            component.AddDialog(dialog);
        }

        return component;
    }

    /// <summary>A dialog that asks a question and ends with the answer.</summary>
    private static AskingDialog Asking(string id, string question) => new(id, question);

    private sealed class AskingDialog(string id, string question)
        : WaterfallDialog(id, [(step, token) => step.PromptAsync("prompt", new PromptOptions { Prompt = MessageFactory.Text(question) }, token)]), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new TextPrompt("prompt")];
    }

    private sealed class EndRecorder(string id) : Dialog(id)
    {
        public List<DialogReason> Ends { get; } = [];

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Ends.Add(reason);
            return Task.CompletedTask;
        }
    }

    private sealed class Interruptible(string id) : ComponentDialog(id)
    {
        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text == "help")
            {
                await innerDc.Context.SendActivityAsync("there is help", cancellationToken: cancellationToken);
                return EndOfTurn;
            }

            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
    }
}
