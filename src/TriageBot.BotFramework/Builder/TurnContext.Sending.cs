using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        message.Speak = string.IsNullOrEmpty(speak) ? null : speak;
        message.InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint;
        return await SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivitiesAsync));
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There must be at least one activity to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return SendThroughHandlersAsync(outgoing, nextHandler: 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(UpdateActivityAsync));
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughHandlersAsync(addressed, nextHandler: 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughHandlersAsync(reference, nextHandler: 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughHandlersAsync(conversationReference, nextHandler: 0, cancellationToken);
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int nextHandler, CancellationToken cancellationToken) =>
        nextHandler == _handlers.Send.Length
            ? DeliverAsync(activities, cancellationToken)
            : _handlers.Send[nextHandler](
                this, activities, () => SendThroughHandlersAsync(activities, nextHandler + 1, cancellationToken));

    private Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int nextHandler, CancellationToken cancellationToken) =>
        nextHandler == _handlers.Update.Length
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _handlers.Update[nextHandler](
                this, activity, () => UpdateThroughHandlersAsync(activity, nextHandler + 1, cancellationToken));

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int nextHandler, CancellationToken cancellationToken) =>
        nextHandler == _handlers.Delete.Length
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _handlers.Delete[nextHandler](
                this, reference, () => DeleteThroughHandlersAsync(reference, nextHandler + 1, cancellationToken));

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        GiveIds(activities, responses);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < activities.Count; i++)
        {
            // An adapter would do this for an invoke response; here none sees it.
            if (activities[i].Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Set(BotAdapter.InvokeResponseKey, activities[i]);
            }

            BufferedReplyActivities.Add(activities[i]);
            responses[i] = new ResourceResponse();
        }

        return responses;
    }

    private static void GiveIds(List<Activity> activities, ResourceResponse[] responses)
    {
        for (var i = 0; i < activities.Count && i < responses?.Length; i++)
        {
            activities[i].Id = responses[i]?.Id ?? activities[i].Id;
        }
    }
}
