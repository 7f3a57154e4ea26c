using Microsoft.Bot.Builder;

namespace TriageBot.BotFramework.AspNetCore.Tests.Doubles;

/// <summary>Remembers that it was reached, and does what a test wants.</summary>
public sealed class RecordingBot(Func<ITurnContext, CancellationToken, Task>? turn = null) : IBot
{
    private int _turns;

    public int Turns => _turns;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _turns);
        return turn?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
    }
}
