using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;
using TriageBot.Channels.Telegram.Sending;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>
/// Shows marks as they are set. A quick finger sets several before the first is shown, so the newest keyboard of a chat is known
/// here, while it moves; whatever is lost with the process stands in the message itself.
/// </summary>
internal sealed class MovingKeyboards(BotLine line, SendPace pace, TimeProvider time)
{
    private const int MostChats = 10_000;
    private static readonly TimeSpan LastsFor = TimeSpan.FromHours(1);

    private readonly Dictionary<long, Board> _boards = [];

    /// <summary>The newest keyboard of a message; null when it is not moving.</summary>
    public InlineKeyboardMarkup? Find(long chat, int message)
    {
        lock (_boards)
        {
            return _boards.TryGetValue(chat, out var board) && board.Message == message ? board.Newest : null;
        }
    }

    /// <summary>The newest keyboard of a chat; null when none is moving.</summary>
    public InlineKeyboardMarkup? Find(long chat)
    {
        lock (_boards)
        {
            return _boards.GetValueOrDefault(chat)?.Newest;
        }
    }

    /// <summary>Shows a keyboard as soon as Telegram takes it; what is overtaken by a newer one is not shown.</summary>
    public void Show(long chat, int message, InlineKeyboardMarkup keyboard)
    {
        lock (_boards)
        {
            if (!_boards.TryGetValue(chat, out var board) || board.Message != message)
            {
                Tidy();
                _boards[chat] = board = new Board(message);
            }

            (board.Newest, board.Touched) = (keyboard, time.GetUtcNow());
            if (!board.IsShowing)
            {
                board.IsShowing = true;
                board.Showing = Task.Run(() => ShowAsync(chat, board));
            }
        }
    }

    /// <summary>The question is about to be closed: nothing is shown any more once this has ended.</summary>
    public async Task StopAsync(long chat)
    {
        Board? board;
        lock (_boards)
        {
            if (!_boards.Remove(chat, out board))
            {
                return;
            }

            board.IsClosed = true;
        }

        await board.Stopped.CancelAsync();
        await board.Showing;
    }

    private async Task ShowAsync(long chat, Board board)
    {
        InlineKeyboardMarkup? shown = null;
        while (NextOf(board, shown) is { } newest)
        {
            try
            {
                await pace.CallAsync(board.Stopped.Token);
                await line.Api.EditMessageReplyMarkup(new ChatId(chat), board.Message, newest, cancellationToken: CancellationToken.None);
                shown = newest;
            }
            catch (RequestException e) when (ApiFaults.PauseOf(e) is { } pause)
            {
                await Task.Delay(pause, time, board.Stopped.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            }
            catch (Exception e) when (e is RequestException or OperationCanceledException)
            {
                // The marks are known here; the next press shows them.
                shown = newest;
            }
        }
    }

    private InlineKeyboardMarkup? NextOf(Board board, InlineKeyboardMarkup? shown)
    {
        lock (_boards)
        {
            board.IsShowing = !board.IsClosed && board.Newest != shown;
            return board.IsShowing ? board.Newest : null;
        }
    }

    private void Tidy()
    {
        if (_boards.Count >= MostChats)
        {
            var old = time.GetUtcNow() - LastsFor;
            foreach (var (chat, _) in _boards.Where(one => one.Value.Touched < old && !one.Value.IsShowing).ToList())
            {
                _boards.Remove(chat);
            }
        }
    }

    private sealed class Board(int message)
    {
        public int Message { get; } = message;

        public InlineKeyboardMarkup? Newest { get; set; }

        public DateTimeOffset Touched { get; set; }

        public Task Showing { get; set; } = Task.CompletedTask;

        public CancellationTokenSource Stopped { get; } = new();

        public bool IsShowing { get; set; }

        public bool IsClosed { get; set; }
    }
}
