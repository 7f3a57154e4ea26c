using Microsoft.Bot.Builder;

namespace TriageBot.BotFramework.Tests.Doubles;

/// <summary>Middleware written where it is used.</summary>
internal sealed class InlineMiddleware(Func<ITurnContext, NextDelegate, Task> onTurn) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        onTurn(turnContext, next);
}
