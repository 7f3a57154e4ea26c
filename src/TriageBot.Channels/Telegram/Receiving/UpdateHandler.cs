using Microsoft.Extensions.Logging;
using Telegram.Bot.Types;
using TriageBot.Channels.Telegram.Keyboards;
using TriageBot.Channels.Telegram.Sending;
using TriageBot.Channels.Turns;
using TriageBot.Storage;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>Takes updates: what people say becomes a turn of the bot, marks are set at once, crowds are declined.</summary>
internal sealed class UpdateHandler(
    TurnRunner turns,
    Transcript transcript,
    ChatLanes lanes,
    Presses presses,
    MovingKeyboards keyboards,
    IdCodes codes,
    Crowds crowds,
    ILogger<UpdateHandler> log)
{
    /// <summary>
    /// Ends when the update needs no second arrival: its turn is committed, or nothing is to be done. False when it has to come
    /// again, because nothing could be stored.
    /// </summary>
    public Task<bool> TakeAsync(Update update)
    {
        var incoming = UpdateReader.Read(update);
        return lanes.RunAsync(incoming.Chat, update.Id, async () =>
        {
            try
            {
                return await TakeAsync(update.Id, incoming);
            }
            catch (StoreUnavailableException e)
            {
                log.UpdatePostponed(e.Fault);
                return false;
            }
            catch (Exception e)
            {
                // An update that breaks the bot would break it again: it must not hold up all that come after it.
                log.UpdateFailed(e.GetType().FullName, e.StackTrace);
                return true;
            }
        });
    }

    private async Task<bool> TakeAsync(int update, Incoming incoming)
    {
        switch (incoming)
        {
            case Incoming.Came came:
                return await RunAsync(came.Chat, await ComingAsync(update, came));
            case Incoming.Said said:
                return await RunAsync(said.Chat, TurnMaker.Words(update, said, MarksOf(said.Chat)));
            case Incoming.Overheard overheard:
                return await RunAsync(overheard.Chat, TurnMaker.Words(update, overheard, MarksOf(overheard.Chat)));
            case Incoming.Ordered ordered:
                return await RunAsync(ordered.Chat, TurnMaker.Command(update, ordered, ordered.Command, MarksOf(ordered.Chat)));
            case Incoming.Pressed pressed:
                return presses.Take(update, pressed) is not { } turn || await RunAsync(pressed.Chat, turn);
            case Incoming.PressedElsewhere elsewhere:
                presses.Acknowledge(elsewhere.Query, null);
                return true;
            case Incoming.Crowd crowd:
                await crowds.LeaveAsync(crowd);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Who is known already goes on where they were, in the language that they came with.</summary>
    private async Task<IncomingTurn> ComingAsync(int update, Incoming.Came came) =>
        await transcript.KnowsAsync(TelegramChannel.Key(came.Chat), CancellationToken.None)
            ? TurnMaker.Command(update, came, came.HasChosen ? $"language_{came.Language}" : "hello", MarksOf(came.Chat))
            : TurnMaker.Coming(update, came.Chat, came.Language);

    private async Task<bool> RunAsync(long chat, IncomingTurn turn)
    {
        await keyboards.StopAsync(chat);
        return await turns.RunAsync(turn, CancellationToken.None) is TurnOutcome.Done;
    }

    /// <summary>What is marked and not sent: it stays marked when the question is asked again.</summary>
    private Aside MarksOf(long chat) => keyboards.Find(chat) is { } keyboard ? new MarkBoard(keyboard, codes).ToAside() : new Aside();
}
