using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.Tests.Doubles;

/// <summary>
/// Greets once, then answers every message with its number and its text. "crash" makes it throw after it has answered and
/// written state; "secret" ends the turn without consent.
/// </summary>
internal sealed class CountingBot(IStorage storage, Func<ITurnContext, Task>? before = null) : ActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (before is not null)
        {
            await before(turnContext);
        }

        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync($"hello {((ITurnContext)turnContext).Activity.Locale}", cancellationToken: cancellationToken);

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var state = new ConversationState(storage);
        var count = state.CreateProperty<CountState>("count");
        var current = await count.GetAsync(turnContext, () => new CountState(), cancellationToken);
        current.Messages++;
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await turnContext.SendActivityAsync(
            $"{current.Messages}: {turnContext.Activity.Text}", cancellationToken: cancellationToken);
        switch (turnContext.Activity.Text)
        {
            case "crash":
                throw new InvalidOperationException("crash of a person with back pain");
            case "secret":
                turnContext.TurnState.Add(TurnPrivacy.StoreContent, (object)false);
                break;
        }
    }

    public sealed class CountState
    {
        public int Messages { get; set; }
    }
}
