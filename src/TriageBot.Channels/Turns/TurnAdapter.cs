using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TriageBot.Channels.Turns;

/// <summary>Connects the bot to an open turn: replies are collected there and leave with its commit.</summary>
internal sealed class TurnAdapter : BotAdapter
{
    private const string Turn = "TriageBot.OpenTurn";

    public async Task RunAsync(OpenTurn turn, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, turn.Activity);
        context.TurnState.Add(Turn, turn);
        await RunPipelineAsync(context, bot, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(activities.Select(TurnOf(turnContext).Add).ToArray());

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        TurnOf(turnContext).Replace(activity)
            ? Task.FromResult(new ResourceResponse(activity.Id))
            : throw new NotSupportedException("Only activities of the same turn can be replaced: others were delivered.");

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Activities cannot be taken back: the record of a conversation has no gaps.");

    internal static OpenTurn TurnOf(ITurnContext context) => context.TurnState.Get<OpenTurn>(Turn);
}
