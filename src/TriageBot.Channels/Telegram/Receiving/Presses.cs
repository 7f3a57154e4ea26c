using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.ReplyMarkups;
using TriageBot.Channels.Telegram.Keyboards;
using TriageBot.Channels.Telegram.Sending;
using TriageBot.Channels.Telegram.Writing;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>Takes presses of buttons. Every one is acknowledged before anything else is done, so that no button seems stuck.</summary>
internal sealed class Presses(
    BotLine line, MovingKeyboards keyboards, IdCodes codes, MessageWriter writer, SeenUpdates seen, TimeProvider time, ILogger<Presses> log)
{
    private const string GoOn = "go_on";
    private const int MostAttempts = 5;

    /// <summary>The turn that a press leads to; null when it leads to none.</summary>
    public IncomingTurn? Take(int update, Incoming.Pressed press)
    {
        var keyboard = press.Message is { } message ? keyboards.Find(press.Chat, message) ?? press.Keyboard : null;
        switch (CallbackData.Read(press.Data, codes))
        {
            case ButtonMeaning.Toggle toggle when keyboard is not null:
                return Mark(update, press, toggle, keyboard);
            case ButtonMeaning.Done done when keyboard is not null:
                return Finish(update, press, done, new MarkBoard(keyboard, codes));
            case ButtonMeaning.Answer answer:
                Acknowledge(press.Query, null);
                return TurnMaker.Answer(update, press, answer.Question, answer.About, [answer.Value], Pressed(press));
            case ButtonMeaning.Command command:
                Acknowledge(press.Query, null);
                return TurnMaker.Command(update, press, command.Id, keyboard is null ? new Aside() : new MarkBoard(keyboard, codes).ToAside());
            default:
                // A button of other content, or on a message that is out of reach: the open question is asked again.
                Acknowledge(press.Query, writer.TextOf(press.Language, "old_button"));
                return TurnMaker.Command(update, press, GoOn, Pressed(press));
        }
    }

    /// <summary>Tells Telegram that a press arrived, with a short word to the person or none.</summary>
    public void Acknowledge(string query, string? word) => _ = AcknowledgeAsync(query, word);

    private IncomingTurn? Mark(int update, Incoming.Pressed press, ButtonMeaning.Toggle toggle, InlineKeyboardMarkup keyboard)
    {
        Acknowledge(press.Query, null);
        var board = new MarkBoard(keyboard, codes);
        if (toggle is { StandsAlone: true, Marks: true } && board.Chosen.Count == 0)
        {
            // Nothing else is marked, so "none of these" is the whole answer.
            return TurnMaker.Answer(update, press, toggle.Question, "", [toggle.Option], Pressed(press));
        }

        if (seen.IsFirst(update))
        {
            keyboards.Show(press.Chat, press.Message!.Value, board.After(toggle));
        }

        return null;
    }

    private IncomingTurn? Finish(int update, Incoming.Pressed press, ButtonMeaning.Done done, MarkBoard board)
    {
        if (board.Chosen.Count == 0)
        {
            Acknowledge(press.Query, writer.TextOf(press.Language, "choose_first"));
            return null;
        }

        Acknowledge(press.Query, null);
        return TurnMaker.Answer(update, press, done.Question, "", board.Chosen, Pressed(press));
    }

    private static Aside Pressed(Incoming.Pressed press) => new() { Pressed = press.Message };

    private async Task AcknowledgeAsync(string query, string? word)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            try
            {
                await line.Api.AnswerCallbackQuery(query, word);
                return;
            }
            catch (RequestException e) when (ApiFaults.IsPassing(e))
            {
                await Task.Delay(ApiFaults.PauseOf(e) ?? TimeSpan.FromSeconds(attempt), time);
            }
            catch (RequestException)
            {
                // Too late for it; the press itself is taken all the same.
                return;
            }
        }

        log.PressUnanswered();
    }
}
