using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace TriageBot.BotFramework.Tests.Doubles;

/// <summary>A bot that runs dialogs, the first of which it begins, and saves the state after each turn.</summary>
internal sealed class Talk
{
    private readonly BotCallbackHandler _turn;
    private readonly DialogSet _dialogs;

    public Talk(params Dialog[] dialogs)
        : this(new MemoryStorage(), dialogs)
    {
    }

    public Talk(IStorage storage, params Dialog[] dialogs)
    {
        State = new ConversationState(storage);
        Adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(State));
        _dialogs = new DialogSet(State.CreateProperty<DialogState>("DialogState"));
        foreach (var dialog in dialogs)
        {
            _dialogs.Add(dialog);
        }

        _turn = async (turnContext, cancellationToken) =>
        {
            Context = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
            Result = await Context.ContinueDialogAsync(cancellationToken);
            if (Result.Status == DialogTurnStatus.Empty)
            {
                Result = await Context.BeginDialogAsync(dialogs[0].Id, Options, cancellationToken);
            }

            if (Result.Status == DialogTurnStatus.Complete)
            {
                await turnContext.SendActivityAsync($"done: {Result.Result}", cancellationToken: cancellationToken);
            }
        };
    }

    public TestAdapter Adapter { get; }

    public ConversationState State { get; }

    /// <summary>What the first dialog is begun with.</summary>
    public object? Options { get; init; }

    public DialogTurnResult Result { get; private set; } = new(DialogTurnStatus.Empty);

    public DialogContext Context { get; private set; } = null!;

    /// <summary>The talk so far, to which a test adds what is said.</summary>
    public TestFlow Flow => new(Adapter, _turn);

    /// <summary>Says something, and gives all answers.</summary>
    public Task<string[]> Say(string text) => Send(Adapter.MakeActivity(text));

    /// <summary>Sends an activity, and gives the texts of all answers.</summary>
    public Task<string[]> Send(Activity activity) => Run(activity, _turn);

    /// <summary>Does something with the stack in a turn of its own, and gives the texts of all answers.</summary>
    public Task<string[]> Do(Func<DialogContext, Task> action) => Run(Adapter.MakeActivity("-"), async (turnContext, cancellationToken) =>
    {
        Context = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        await action(Context);
    });

    private async Task<string[]> Run(Activity activity, BotCallbackHandler turn)
    {
        await Adapter.ProcessActivityAsync(activity, turn);
        var answers = Adapter.ActiveQueue.Select(answer => answer.Text).ToArray();
        Adapter.ActiveQueue.Clear();
        return answers;
    }
}
