using Newtonsoft.Json.Linq;
using Telegram.Bot.Types.ReplyMarkups;
using TriageBot.Channels.Telegram.Keyboards;

namespace TriageBot.Telegram.Tests.Keyboards;

public sealed class Marks
{
    private static readonly IdCodes Codes = new([]);

    private static readonly JObject Question = JObject.Parse(
        """
        {"kind":"question","id":"q_x","type":"multi","commands":["back"],"selected":["b"],"choices":[
         {"id":"a","label":"A"},{"id":"b","label":"B","excludes":["c"]},{"id":"c","label":"C"},{"id":"none","label":"None","exclusive":true}]}
        """);

    [Fact]
    public void Options_that_were_recognised_are_marked_from_the_start()
    {
        Assert.Equal(["☐ A", "☑ B", "☐ C", "☐ None", "Done", "Back"], LabelsOf(Begin()));
    }

    [Fact]
    public void A_press_sets_a_mark_and_the_next_takes_it_away()
    {
        var set = Press(Begin(), "A");

        Assert.Equal(["a", "b"], Chosen(set));
        Assert.Equal(["b"], Chosen(Press(set, "A")));
    }

    [Fact]
    public void A_press_that_comes_twice_does_no_more_than_once()
    {
        var begin = Begin();
        var press = PressOf(begin, "A");
        var once = new MarkBoard(begin, Codes).After(press);

        Assert.Equal(["a", "b"], Chosen(new MarkBoard(once, Codes).After(press)));
    }

    [Fact]
    public void None_of_these_takes_all_other_marks_away_and_any_other_takes_it_away()
    {
        var none = Press(Begin(), "None");

        Assert.Equal(["none"], Chosen(none));
        Assert.Equal(["a"], Chosen(Press(none, "A")));
    }

    [Fact]
    public void Options_that_cannot_stand_together_do_not_whichever_says_so()
    {
        var c = Press(Begin(), "C");

        Assert.Equal(["c"], Chosen(c));
        Assert.Equal(["b"], Chosen(Press(c, "B")));
    }

    [Fact]
    public void What_a_person_had_marked_stays_when_the_question_is_asked_again()
    {
        var aside = new MarkBoard(Press(Begin(), "A"), Codes).ToAside();

        var again = Keyboard.Of(Question, aside.Marks, Text)!;

        Assert.Equal("q_x", aside.Marked);
        Assert.Equal(["a", "b"], Chosen(again));
    }

    [Fact]
    public void A_scale_stands_in_rows_that_fit_a_telephone()
    {
        var keyboard = Keyboard.Of(JObject.Parse("""{"kind":"question","id":"q_severity","type":"scale","min":0,"max":10}"""), null, Text)!;

        Assert.Equal([6, 5], keyboard.InlineKeyboard.Select(row => row.Count()));
        Assert.Equal(Enumerable.Range(0, 11).Select(n => $"{n}"), LabelsOf(keyboard));
    }

    [Fact]
    public void A_number_to_type_has_no_answers_to_press()
    {
        var keyboard = Keyboard.Of(JObject.Parse("""{"kind":"question","id":"q_age","type":"number","commands":["back"]}"""), null, Text)!;

        Assert.Equal(["Back"], LabelsOf(keyboard));
    }

    private static string? Text(string id) => id switch
    {
        "commands.back" => "Back",
        "conversation.telegram.done" => "Done",
        _ => null,
    };

    private static InlineKeyboardMarkup Begin() => Keyboard.Of(Question, null, Text)!;

    private static InlineKeyboardMarkup Press(InlineKeyboardMarkup keyboard, string words) =>
        new MarkBoard(keyboard, Codes).After(PressOf(keyboard, words));

    private static ButtonMeaning.Toggle PressOf(InlineKeyboardMarkup keyboard, string words) => Assert.IsType<ButtonMeaning.Toggle>(CallbackData.Read(
        keyboard.InlineKeyboard.SelectMany(row => row).Single(button => Labels.WordsOf(button.Text) == words).CallbackData, Codes));

    private static IReadOnlyList<string> Chosen(InlineKeyboardMarkup keyboard) => new MarkBoard(keyboard, Codes).Chosen;

    private static IEnumerable<string> LabelsOf(InlineKeyboardMarkup keyboard) =>
        keyboard.InlineKeyboard.SelectMany(row => row).Select(button => button.Text);
}
