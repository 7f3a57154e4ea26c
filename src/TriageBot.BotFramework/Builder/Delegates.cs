using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What an adapter calls for a turn, after all middleware.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>Goes on to the next middleware, or to the bot after the last one.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Takes part in sending; it may change the list, and without <paramref name="next"/> nothing is sent.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Takes part in changing a sent activity; without <paramref name="next"/> nothing is changed.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Takes part in deleting a sent activity; without <paramref name="next"/> nothing is deleted.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
