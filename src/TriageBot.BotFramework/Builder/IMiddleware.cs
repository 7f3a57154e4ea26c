namespace Microsoft.Bot.Builder;

/// <summary>Runs before and after the bot in each turn.</summary>
public interface IMiddleware
{
    /// <summary>Handles a turn; without a call of <paramref name="next"/> neither later middleware nor the bot runs.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
