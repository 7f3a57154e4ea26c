namespace Microsoft.Bot.Builder;

/// <summary>The parts of a state's key, each demanded of the incoming activity.</summary>
internal static class StateKey
{
    public static string Channel(ITurnContext turnContext) => Demand(turnContext.Activity.ChannelId, "ChannelId");

    public static string Conversation(ITurnContext turnContext) => Demand(turnContext.Activity.Conversation?.Id, "Conversation.Id");

    public static string User(ITurnContext turnContext) => Demand(turnContext.Activity.From?.Id, "From.Id");

    private static string Demand(string part, string name) =>
        part ?? throw new InvalidOperationException($"The activity has no {name}, so its state cannot be found.");
}
