using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public async Task A_set_begins_with_the_stored_stack()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("DialogState");
        var turn = Some.Turn();
        await property.SetAsync(turn, new DialogState([new DialogInstance { Id = "stored" }]));

        var context = await new DialogSet(property).CreateContextAsync(turn);

        Assert.Equal("stored", context.ActiveDialog.Id);
    }

    [Fact]
    public async Task A_set_without_a_stored_stack_begins_with_an_empty_one()
    {
        var property = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("DialogState");

        var context = await new DialogSet(property).CreateContextAsync(Some.Turn());

        Assert.Empty(context.Stack);
    }

    [Fact]
    public async Task A_set_without_a_place_for_its_stack_has_no_context()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(Some.Turn()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new DialogSet().CreateContextAsync(null!));
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null!));
    }

    [Fact]
    public void A_dialog_is_found_by_its_id()
    {
        var dialog = new WaterfallDialog("w");
        var set = new DialogSet().Add(dialog);

        Assert.Same(dialog, set.Find("w"));
        Assert.Null(set.Find("unknown"));
        Assert.Throws<ArgumentNullException>(() => set.Find(null!));
        Assert.Throws<ArgumentNullException>(() => set.Find(" "));
        Assert.Throws<ArgumentNullException>(() => set.Add(null!));
    }

    [Fact]
    public void A_dialog_whose_id_is_taken_gets_a_number()
    {
        var (second, third) = (new WaterfallDialog("w"), new WaterfallDialog("w"));

        var set = new DialogSet().Add(new WaterfallDialog("w")).Add(second).Add(third);

        Assert.Equal(("w2", "w3"), (second.Id, third.Id));
        Assert.Same(third, set.Find("w3"));
        Assert.Equal(3, set.GetDialogs().Count());
    }

    [Fact]
    public void The_same_dialog_is_added_once()
    {
        var dialog = new WaterfallDialog("w");

        var set = new DialogSet().Add(dialog).Add(dialog);

        Assert.Equal("w", dialog.Id);
        Assert.Single(set.GetDialogs());
    }

    [Fact]
    public void What_a_dialog_depends_on_is_added_with_it()
    {
        var set = new DialogSet().Add(new Needy());

        Assert.NotNull(set.Find("needed"));
    }

    [Fact]
    public void The_telemetry_client_reaches_dialogs_that_are_there_and_that_come()
    {
        var telemetry = new RecordingTelemetry();
        var (early, late) = (new WaterfallDialog("early"), new WaterfallDialog("late"));

        var set = new DialogSet().Add(early);
        set.TelemetryClient = telemetry;
        set.Add(late);

        Assert.Same(telemetry, early.TelemetryClient);
        Assert.Same(telemetry, late.TelemetryClient);
    }

    [Fact]
    public async Task A_dialog_can_be_run_from_a_bot()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("DialogState");
        var dialog = new ScriptedDialog("d");
        var turn = Some.Turn();

        await dialog.RunAsync(turn, property);
        await dialog.RunAsync(turn, property);

        Assert.Equal(["begin ", "continue"], dialog.Calls);
        await Assert.ThrowsAsync<ArgumentNullException>(() => dialog.RunAsync(null!, property));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dialog.RunAsync(turn, null!));
    }

    private sealed class Needy : Dialog, IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new WaterfallDialog("needed")];

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);
    }
}
