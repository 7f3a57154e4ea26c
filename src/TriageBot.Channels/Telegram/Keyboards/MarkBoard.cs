using Telegram.Bot.Types.ReplyMarkups;
using TriageBot.Channels.Telegram.Sending;

namespace TriageBot.Channels.Telegram.Keyboards;

/// <summary>
/// The keyboard of a question with several answers. The marks stand in the keyboard itself, so nothing of a choice that is
/// not made yet is kept anywhere else.
/// </summary>
internal sealed class MarkBoard
{
    private readonly InlineKeyboardButton[][] _rows;
    private readonly List<(InlineKeyboardButton Button, ButtonMeaning.Toggle Toggle)> _options;

    public MarkBoard(InlineKeyboardMarkup keyboard, IdCodes codes)
    {
        _rows = [.. keyboard.InlineKeyboard.Select(row => row.ToArray())];
        _options = [.. from row in _rows
                       from button in row
                       let toggle = CallbackData.Read(button.CallbackData, codes) as ButtonMeaning.Toggle
                       where toggle is not null
                       select (button, toggle)];
    }

    /// <summary>The options that are marked, by id.</summary>
    public IReadOnlyList<string> Chosen => [.. _options.Where(IsMarked).Select(one => one.Toggle.Option)];

    /// <summary>What is marked, for a question that is asked again before it was answered.</summary>
    public Aside ToAside() =>
        Chosen.Count == 0 ? new Aside() : new Aside { Marked = new QuestionKey(_options[0].Toggle.Question, "").ToString(), Marks = Chosen };

    /// <summary>The keyboard after a press; what the option cannot stand together with loses its mark.</summary>
    public InlineKeyboardMarkup After(ButtonMeaning.Toggle press)
    {
        var own = _options.FindIndex(one => one.Toggle.Option == press.Option);
        var rows = _rows.Select(row => row.ToArray()).ToArray();
        for (var index = 0; index < _options.Count; index++)
        {
            var (button, toggle) = _options[index];
            var keeps = !press.Marks
                || (!press.StandsAlone && !toggle.StandsAlone && !Has(press.Excludes, index) && !Has(toggle.Excludes, own));
            var isMarked = index == own ? press.Marks : IsMarked(_options[index]) && keeps;
            Replace(rows, button, Button(Labels.WordsOf(button.Text), toggle with { Marks = !isMarked }));
        }

        return new InlineKeyboardMarkup(rows);
    }

    /// <summary>The button of an option; a press does what its meaning says, so a marked one takes its mark away.</summary>
    public static InlineKeyboardButton Button(string words, ButtonMeaning.Toggle press) =>
        InlineKeyboardButton.WithCallbackData((press.Marks ? Labels.Open : Labels.Marked) + words, CallbackData.Write(press));

    private static bool IsMarked((InlineKeyboardButton Button, ButtonMeaning.Toggle Toggle) option) => !option.Toggle.Marks;

    private static bool Has(ulong places, int index) => index is >= 0 and < 64 && (places >> index & 1) == 1;

    private static void Replace(InlineKeyboardButton[][] rows, InlineKeyboardButton old, InlineKeyboardButton now)
    {
        foreach (var row in rows)
        {
            if (Array.IndexOf(row, old) is var at and >= 0)
            {
                row[at] = now;
            }
        }
    }
}
