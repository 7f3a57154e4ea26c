using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Dialogs;

public sealed class DialogContextTests
{
    private readonly ScriptedDialog _first = new("first");
    private readonly ScriptedDialog _second = new("second");
    private readonly DialogContext _context;

    public DialogContextTests() =>
        _context = new DialogContext(new DialogSet().Add(_first).Add(_second), Some.Turn(), new DialogState());

    [Fact]
    public void A_context_needs_dialogs_and_a_turn()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogContext(null!, Some.Turn(), new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(new DialogSet(), (ITurnContext)null!, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(new DialogSet(), (DialogContext)null!, new DialogState()));
    }

    [Fact]
    public async Task Beginning_puts_a_dialog_on_top()
    {
        await _context.BeginDialogAsync("first", "options");
        var result = await _context.BeginDialogAsync("second");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["second", "first"], _context.Stack.Select(instance => instance.Id));
        Assert.Equal("second", _context.ActiveDialog.Id);
        Assert.Equal(["begin options"], _first.Calls);
    }

    [Fact]
    public async Task Continuing_an_empty_stack_does_nothing()
    {
        Assert.Equal(DialogTurnStatus.Empty, (await _context.ContinueDialogAsync()).Status);
    }

    [Fact]
    public async Task Continuing_reaches_the_dialog_on_top_only()
    {
        await _context.BeginDialogAsync("first");
        await _context.BeginDialogAsync("second");

        await _context.ContinueDialogAsync();

        Assert.Equal(["begin ", "continue"], _second.Calls);
        Assert.Equal(["begin "], _first.Calls);
    }

    [Fact]
    public async Task Ending_gives_the_result_to_the_dialog_below()
    {
        await _context.BeginDialogAsync("first");
        await _context.BeginDialogAsync("second");

        var result = await _context.EndDialogAsync("result");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["begin ", "resume EndCalled result"], _first.Calls);
        Assert.Equal(["begin ", "end EndCalled"], _second.Calls);
    }

    [Fact]
    public async Task Ending_the_last_dialog_completes_with_its_result()
    {
        await _context.BeginDialogAsync("first");

        var result = await _context.EndDialogAsync("result");

        Assert.Equal((DialogTurnStatus.Complete, "result"), (result.Status, result.Result));
        Assert.Null(_context.ActiveDialog);
    }

    [Fact]
    public async Task Replacing_ends_the_dialog_and_begins_another_in_its_place()
    {
        await _context.BeginDialogAsync("first");

        await _context.ReplaceDialogAsync("second", "options");

        Assert.Equal(["second"], _context.Stack.Select(instance => instance.Id));
        Assert.Equal(["begin ", "end ReplaceCalled"], _first.Calls);
        Assert.Equal(["begin options"], _second.Calls);
    }

    [Fact]
    public async Task Cancelling_takes_all_dialogs_off_from_the_top()
    {
        await _context.BeginDialogAsync("first");
        await _context.BeginDialogAsync("second");

        var result = await _context.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Empty(_context.Stack);
        Assert.Equal(["begin ", "end CancelCalled"], _second.Calls);
        Assert.Equal(["begin ", "event cancelDialog", "end CancelCalled"], _first.Calls);
    }

    [Fact]
    public async Task A_dialog_below_may_stop_the_cancelling()
    {
        _first.Handles = "cancelDialog";
        await _context.BeginDialogAsync("first");
        await _context.BeginDialogAsync("second");

        await _context.CancelAllDialogsAsync();

        Assert.Equal(["first"], _context.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Cancelling_may_raise_an_event_of_its_own()
    {
        await _context.BeginDialogAsync("first");
        await _context.BeginDialogAsync("second");

        await _context.CancelAllDialogsAsync(cancelParents: false, "own", "value");

        Assert.Contains("event own", _first.Calls);
    }

    [Fact]
    public async Task Cancelling_an_empty_stack_does_nothing()
    {
        Assert.Equal(DialogTurnStatus.Empty, (await _context.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task Asking_again_reaches_the_dialog_on_top_unless_it_handles_the_event()
    {
        await _context.BeginDialogAsync("first");
        await _context.RepromptDialogAsync();

        _first.Handles = "repromptDialog";
        await _context.RepromptDialogAsync();

        Assert.Equal(["begin ", "event repromptDialog", "reprompt", "event repromptDialog"], _first.Calls);
    }

    [Fact]
    public async Task Asking_again_with_an_empty_stack_does_nothing()
    {
        await _context.RepromptDialogAsync();

        Assert.Empty(_context.Stack);
    }

    [Fact]
    public async Task An_id_that_is_unknown_or_missing_is_refused()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => _context.BeginDialogAsync("unknown"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _context.BeginDialogAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _context.BeginDialogAsync(string.Empty));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _context.ReplaceDialogAsync(string.Empty));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _context.PromptAsync(string.Empty, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _context.PromptAsync("first", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _context.EmitEventAsync(null!));
        Assert.Empty(_context.Stack);
    }

    [Fact]
    public async Task A_stored_dialog_that_no_longer_exists_is_told()
    {
        var context = new DialogContext(new DialogSet(), Some.Turn(), new DialogState([new DialogInstance { Id = "gone" }]));

        await Assert.ThrowsAnyAsync<Exception>(() => context.ContinueDialogAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => context.RepromptDialogAsync());
    }

    [Fact]
    public async Task A_token_in_place_of_a_value_is_refused()
    {
        object token = CancellationToken.None;
        await _context.BeginDialogAsync("first");

        await Assert.ThrowsAsync<ArgumentException>(() => _context.BeginDialogAsync("second", token));
        await Assert.ThrowsAsync<ArgumentException>(() => _context.ReplaceDialogAsync("second", token));
        await Assert.ThrowsAsync<ArgumentException>(() => _context.EndDialogAsync(token));
        await Assert.ThrowsAsync<ArgumentException>(() => _context.CancelAllDialogsAsync(cancelParents: false, "e", token));
        Assert.Equal(["first"], _context.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public void Dialogs_of_the_parent_are_found()
    {
        var child = new DialogContext(new DialogSet(), _context, new DialogState());

        Assert.Same(_first, child.FindDialog("first"));
        Assert.Null(child.FindDialog("unknown"));
        Assert.Same(_context, child.Parent);
        Assert.Same(_context.Context, child.Context);
    }

    [Fact]
    public async Task The_stack_inside_a_component_is_its_child()
    {
        var component = new ComponentDialog("component").AddDialog(_second);
        _context.Dialogs.Add(component);
        await _context.BeginDialogAsync("component");

        Assert.Equal("second", _context.Child.ActiveDialog.Id);
        Assert.Null(_context.Child.Child);
    }

    [Fact]
    public async Task An_event_rises_from_the_innermost_dialog_until_somebody_handles_it()
    {
        var outer = new ScriptedComponent("component", _second) { Handles = "help" };
        _context.Dialogs.Add(outer);
        await _context.BeginDialogAsync("component");

        var handled = await _context.EmitEventAsync("help", bubble: true, fromLeaf: true);
        var unhandled = await _context.EmitEventAsync("other", bubble: true, fromLeaf: true);
        var notRaised = await _context.Child.EmitEventAsync("help", bubble: false);

        Assert.True(handled);
        Assert.False(unhandled);
        Assert.False(notRaised);
        Assert.Equal(["begin ", "event help", "event other", "event help"], _second.Calls);
    }

    [Fact]
    public async Task An_event_with_an_empty_stack_is_handled_by_nobody()
    {
        Assert.False(await _context.EmitEventAsync("help"));
    }

    [Fact]
    public void What_dialogs_share_during_a_turn_can_be_kept()
    {
        _context.Services.Add("key", "value");

        Assert.Equal("value", _context.Services.Get<string>("key"));
    }

    [Fact]
    public async Task A_dialog_that_overrides_nothing_ends_when_it_is_continued()
    {
        _context.Dialogs.Add(new MinimalDialog());
        await _context.BeginDialogAsync(nameof(MinimalDialog));

        var result = await _context.ContinueDialogAsync();

        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        Assert.Null(result.Result);
    }

    [Fact]
    public async Task A_dialog_that_overrides_nothing_passes_a_result_on()
    {
        _context.Dialogs.Add(new MinimalDialog());
        await _context.BeginDialogAsync(nameof(MinimalDialog));
        await _context.BeginDialogAsync("first");

        var result = await _context.EndDialogAsync("passed on");

        Assert.Equal((DialogTurnStatus.Complete, "passed on"), (result.Status, result.Result));
    }

    private sealed class MinimalDialog : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);
    }

    private sealed class ScriptedComponent : ComponentDialog
    {
        public ScriptedComponent(string id, Dialog inner)
            : base(id) => AddDialog(inner);

        public string? Handles { get; init; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Task.FromResult(e.Name == Handles);
    }
}
