using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TriageBot.Dialogs.Tests.Talking;

/// <summary>An adapter that keeps what the bot sends.</summary>
internal sealed class CollectingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public Task RunAsync(Activity activity, BotCallbackHandler bot) =>
        RunPipelineAsync(new TurnContext(this, activity), bot, CancellationToken.None);

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse($"{Sent.Count}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
}
