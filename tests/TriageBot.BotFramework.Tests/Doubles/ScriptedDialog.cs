using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace TriageBot.BotFramework.Tests.Doubles;

/// <summary>A dialog that waits, and remembers what was asked of it.</summary>
internal sealed class ScriptedDialog(string id) : Dialog(id)
{
    public List<string> Calls { get; } = [];

    /// <summary>The event that it handles.</summary>
    public string? Handles { get; set; }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        Wait($"begin {options}");

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        Wait("continue");

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        Wait($"resume {reason} {result}");

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Wait("reprompt");

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Wait($"end {reason}");

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        Calls.Add($"event {e.Name}");
        return Task.FromResult(e.Name == Handles);
    }

    private Task<DialogTurnResult> Wait(string call)
    {
        Calls.Add(call);
        return Task.FromResult(EndOfTurn);
    }
}
