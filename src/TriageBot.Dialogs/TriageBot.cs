using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using TriageBot.Dialogs.Commands;
using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;

namespace TriageBot.Dialogs;

/// <summary>
/// The bot. Every free text is screened for emergencies first, then read as a command, and only then given to the dialog.
/// </summary>
public sealed class TriageBot : ActivityHandler
{
    /// <summary>
    /// The turn state entry (a <see cref="bool"/>) that tells the host whether what was said in the turn may be stored:
    /// false before consent.
    /// </summary>
    public const string StoreContent = "TriageBot.StoreContent";

    /// <summary>The turn state entry (a <see cref="bool"/>) that tells the host to erase what earlier turns left in its record.</summary>
    public const string EraseRecord = "TriageBot.EraseRecord";

    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<ConversationRecord> _records;
    private readonly IStatePropertyAccessor<DialogState> _dialogs;
    private readonly ConversationContent _content;
    private readonly MainDialog _main;
    private readonly TimeProvider _time;

    /// <summary>Makes the bot for one conversation state; content and dialogs are shared.</summary>
    public TriageBot(ConversationState state, ConversationContent content, MainDialog main, TimeProvider time)
    {
        _state = state;
        _records = state.CreateProperty<ConversationRecord>("triage");
        _dialogs = state.CreateProperty<DialogState>("dialogs");
        _content = content;
        _main = main;
        _time = time;
    }

    /// <inheritdoc />
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        var agreed = turnContext.TurnState.Get<Session>()?.Record.Consent == true;
        turnContext.TurnState[StoreContent] = agreed;
        await _state.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        if (membersAdded.All(member => member.Id == turnContext.Activity.Recipient?.Id))
        {
            return;
        }

        var session = await OpenAsync(turnContext, new UserInput.Nothing(), cancellationToken);
        var dialogs = await DialogsAsync(turnContext, cancellationToken);
        if (dialogs.ActiveDialog is null)
        {
            session.Record.Language = _content.LanguageFor(((ITurnContext)turnContext).Activity.Locale);
            await dialogs.BeginDialogAsync(_main.Id, null, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var session = await OpenAsync(turnContext, InputReader.Read(turnContext.Activity), cancellationToken);
        var dialogs = await DialogsAsync(turnContext, cancellationToken);
        var isNew = dialogs.ActiveDialog is null;
        if (isNew && turnContext.Activity.Locale is { Length: > 0 } locale)
        {
            session.Record.Language = _content.LanguageFor(locale);
        }

        var isChanged = await ComingBack.ReceiveAsync(session, cancellationToken);
        switch (await InterruptAsync(session, cancellationToken))
        {
            case AfterCommand.NotACommand or AfterCommand.AskAgain when isChanged:
                goto default;
            case AfterCommand.NotACommand when !isNew:
                await ContinueAsync(dialogs, cancellationToken);
                break;
            case AfterCommand.AskAgain when !isNew:
                await dialogs.RepromptDialogAsync(cancellationToken);
                break;
            case AfterCommand.Said:
                break;
            default:
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                await dialogs.BeginDialogAsync(_main.Id, null, cancellationToken);
                break;
        }
    }

    /// <inheritdoc />
    protected override async Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var session = await OpenAsync(turnContext, InputReader.Read(turnContext.Activity), cancellationToken);
        var dialogs = await DialogsAsync(turnContext, cancellationToken);
        // It is no answer to what is asked now, but a danger that it names is heard.
        if (session.Input is not UserInput.Text text || !await Alarms.ScreenAsync(session, text.Words, cancellationToken))
        {
            await Notices.SayAsync(session, "edited", [CommandIds.Change], cancellationToken);
        }
        else if (session.Record.Clarify is null)
        {
            await dialogs.CancelAllDialogsAsync(cancellationToken);
            await dialogs.BeginDialogAsync(_main.Id, null, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override async Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
    {
        var session = await OpenAsync(turnContext, new UserInput.Nothing(), cancellationToken);
        await Notices.SayAsync(session, "taken_back", [CommandIds.MyData, CommandIds.Delete], cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions,
        ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken)
    {
        var session = await OpenAsync(turnContext, new UserInput.Nothing(), cancellationToken);
        await Notices.SayAsync(session, "reaction", cancellationToken);
    }

    private static async Task<AfterCommand> InterruptAsync(Session session, CancellationToken cancellationToken)
    {
        if (await Alarms.TakeAskedBackAsync(session, cancellationToken))
        {
            return AfterCommand.BeginAgain;
        }

        var after = await ReadAsync(session, cancellationToken);
        if (after == AfterCommand.NotACommand && session.Record.Clarify is not null)
        {
            await Alarms.AskBackAgainAsync(session, cancellationToken);
            return AfterCommand.Said;
        }

        return after;
    }

    private static async Task<AfterCommand> ReadAsync(Session session, CancellationToken cancellationToken)
    {
        if (Changes.Chosen(session) is { } chosen)
        {
            Changes.Reopen(session, chosen);
            return AfterCommand.BeginAgain;
        }

        if (session.Input is UserInput.Command command)
        {
            return await RunAsync(session, command.Id, cancellationToken);
        }

        if (session.Input is UserInput.Answer answer
            && await Alarms.ScreenStaleAnswerAsync(session, answer, cancellationToken))
        {
            return AfterCommand.BeginAgain;
        }

        if (session.Input is UserInput.Overheard overheard)
        {
            return await OverhearAsync(session, overheard, cancellationToken);
        }

        if (session.Input is not UserInput.Text text)
        {
            return AfterCommand.NotACommand;
        }

        if (await Alarms.ScreenAsync(session, text.Words, cancellationToken))
        {
            return session.Record.Clarify is null ? AfterCommand.BeginAgain : AfterCommand.Said;
        }

        var heard = Hearing.Hear(session, text.Words);
        return heard.Command is { } id ? await RunAsync(session, id, cancellationToken) : AfterCommand.NotACommand;
    }

    private static async Task<AfterCommand> OverhearAsync(
        Session session, UserInput.Overheard overheard, CancellationToken cancellationToken)
    {
        if (await Alarms.ScreenOverheardAsync(session, overheard.Words, cancellationToken))
        {
            return session.Record.Clarify is null ? AfterCommand.BeginAgain : AfterCommand.Said;
        }

        if (session.Record.Clarify is not null)
        {
            return AfterCommand.NotACommand;
        }

        await Notices.SayAsync(session, overheard.Why, cancellationToken);
        return AfterCommand.AskAgain;
    }

    private static async Task<AfterCommand> RunAsync(Session session, string command, CancellationToken cancellationToken)
    {
        var after = await CommandRunner.RunAsync(session, command, cancellationToken);
        if (after == AfterCommand.NotACommand && session.Input is UserInput.Command)
        {
            await Notices.SayAsync(session, "not_open", cancellationToken);
            return AfterCommand.AskAgain;
        }

        return after;
    }

    private async Task ContinueAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var result = await dialogs.ContinueDialogAsync(cancellationToken);
        if (result.Status is DialogTurnStatus.Complete)
        {
            await dialogs.BeginDialogAsync(_main.Id, null, cancellationToken);
        }
    }

    private async Task<Session> OpenAsync(ITurnContext turnContext, UserInput input, CancellationToken cancellationToken)
    {
        var record = await _records.GetAsync(turnContext, () => new ConversationRecord(), cancellationToken);
        var session = new Session(turnContext, record, _content, input, _time.GetUtcNow());
        turnContext.TurnState.Set(session);
        return session;
    }

    private Task<DialogContext> DialogsAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var set = new DialogSet(_dialogs);
        set.Add(_main);
        return set.CreateContextAsync(turnContext, cancellationToken);
    }
}
