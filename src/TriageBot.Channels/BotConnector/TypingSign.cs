using Microsoft.Bot.Schema;

namespace TriageBot.Channels.BotConnector;

/// <summary>Shows that an answer is on its way.</summary>
internal sealed class TypingSign(ConnectorReach reach)
{
    /// <summary>Shows it, and does not wait until it is shown.</summary>
    public void Show(Activity incoming) => _ = ShowAsync(incoming);

    private async Task ShowAsync(Activity incoming)
    {
        var typing = new Activity { Type = ActivityTypes.Typing };
        typing.ApplyConversationReference(incoming.GetConversationReference());
        try
        {
            await reach.CallAsync(
                typing, (context, cancel) => context.SendActivityAsync(typing, cancel), CancellationToken.None);
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException or OperationCanceledException or UriFormatException)
        {
            // The answer itself comes by a way that does not give up.
        }
    }
}
