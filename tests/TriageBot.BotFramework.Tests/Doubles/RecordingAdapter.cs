using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TriageBot.BotFramework.Tests.Doubles;

/// <summary>An adapter that remembers what it was asked to send, change and delete, and gives ids 1, 2, 3.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    private readonly TaskCompletionSource _hasSentTwo = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<Activity> Sent { get; } = [];

    /// <summary>Done as soon as two activities were sent.</summary>
    public Task HasSentTwo => _hasSentTwo.Task;

    public List<Activity[]> Batches { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Batches.Add(activities);
        Sent.AddRange(activities);
        if (Sent.Count >= 2)
        {
            _hasSentTwo.TrySetResult();
        }

        return Task.FromResult(activities.Select((_, index) => new ResourceResponse($"{Sent.Count - activities.Length + index + 1}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }

    /// <summary>Runs one turn through the middleware.</summary>
    public async Task RunAsync(Activity activity, BotCallbackHandler callback)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, CancellationToken.None);
    }
}
