using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while it works on a message: after a delay, and then again and again.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>Creates the middleware.</summary>
    /// <param name="delay">Milliseconds before the first indicator; not negative.</param>
    /// <param name="period">Milliseconds between indicators; more than 0.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        (_delay, _period) = (TimeSpan.FromMilliseconds(delay), TimeSpan.FromMilliseconds(period));
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var turnIsOver = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turnContext, turnIsOver.Token);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await turnIsOver.CancelAsync().ConfigureAwait(false);
            await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken turnIsOver)
    {
        await Task.Delay(_delay, turnIsOver).ConfigureAwait(false);
        while (!turnIsOver.IsCancellationRequested)
        {
            // Past the turn's own handlers: an indicator is no reply, and Responded must not change.
            var indicator = new Activity { Type = ActivityTypes.Typing };
            indicator.ApplyConversationReference(turnContext.Activity.GetConversationReference());
            await turnContext.Adapter.SendActivitiesAsync(turnContext, [indicator], turnIsOver).ConfigureAwait(false);
            await Task.Delay(_period, turnIsOver).ConfigureAwait(false);
        }
    }
}
