using TriageBot.Channels.Telegram.Keyboards;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.Doubles;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests;

/// <summary>Buttons, as quick and careless people press them.</summary>
public sealed class Presses(PollingHouse house) : IClassFixture<PollingHouse>
{
    private readonly TelegramHost _house = house.Host;

    [Fact]
    public async Task Marks_are_set_in_the_same_message_and_sent_when_the_person_is_done()
    {
        var person = await AtSignsAsync();
        var sent = person.Chat.Sent.Count;
        var message = person.Last;

        await person.PressAsync(message, message.Buttons[0].Data);
        var marked = await MarkedAsync(person, message, message.Buttons[0].Data);

        Assert.Equal(sent, person.Chat.Sent.Count);
        Assert.StartsWith(Labels.Marked, marked.Buttons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_marks_that_are_set_before_the_first_is_shown_are_both_set()
    {
        var person = await AtSignsAsync();
        var message = person.Last;

        // Both presses carry the keyboard as it was: without a mark.
        var (one, two) = (message.Buttons[0].Data, message.Buttons[1].Data);
        await Task.WhenAll(person.PressAsync(message, one), person.PressAsync(message, two));
        var now = await person.UntilAsync(
            messages => messages.FirstOrDefault(m => m.Id == message.Id && m.Buttons.Count(IsMarked) == 2), "two marks");

        Assert.Equal([true, true, false], now.Buttons.Take(3).Select(IsMarked));
    }

    [Fact]
    public async Task Done_with_nothing_marked_says_so_and_changes_nothing()
    {
        var person = await AtSignsAsync();
        var message = person.Last;

        await person.PressWordsAsync("Fertig");
        await _house.QuietAsync();
        var word = await _house.Server.WordOfAsync(person.LastQuery);

        Assert.Equal("Bitte tippen Sie zuerst an, was zutrifft.", word);
        Assert.Equal(message, person.Last);
    }

    [Fact]
    public async Task None_of_these_is_the_whole_answer_when_nothing_is_marked_and_only_a_mark_otherwise()
    {
        var person = await AtSignsAsync();
        var message = person.Last;
        var none = message.Buttons.First(button => Labels.WordsOf(button.Text) == "Nichts davon");
        await person.PressAsync(message, message.Buttons[0].Data);
        var marked = await MarkedAsync(person, message, message.Buttons[0].Data);

        await person.PressAsync(marked, none.Data);
        var switched = await person.UntilAsync(
            messages => messages.FirstOrDefault(m => m.Id == message.Id && m.Buttons.Where(IsMarked).Select(b => Labels.WordsOf(b.Text)).SequenceEqual(["Nichts davon"])),
            "none alone");
        await person.PressAsync(switched, switched.Buttons.First(button => button.Text == "Fertig").Data);
        await _house.QuietAsync();

        Assert.Contains("✓ Nichts davon", person.OfBot.First(m => m.Id == message.Id).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mark_stays_when_the_person_asks_something_in_between()
    {
        var person = await AtSignsAsync();
        var message = person.Last;
        await person.PressAsync(message, message.Buttons[0].Data);
        await MarkedAsync(person, message, message.Buttons[0].Data);

        await person.SayAsync("/why");
        await _house.QuietAsync();

        Assert.NotEqual(message.Id, person.Last.Id);
        Assert.True(IsMarked(person.Last.Buttons[0]));
        Assert.Empty(person.OfBot.First(m => m.Id == message.Id).Buttons);
    }

    [Fact]
    public async Task An_old_button_is_answered_kindly_and_changes_nothing()
    {
        var person = await AtSignsAsync();
        var old = person.Last;
        await person.PressWordsAsync("Nichts davon");
        await _house.QuietAsync();
        var before = await TelegramHost.StateAsync(_house.Store, person.Id);

        await person.PressAsync(old, old.Buttons.First(button => Labels.WordsOf(button.Text) == "Nichts davon").Data);
        await _house.QuietAsync();

        Assert.Contains("schon beantwortet", person.OfBot[^2].Text, StringComparison.Ordinal);
        Assert.Equal(before, await TelegramHost.StateAsync(_house.Store, person.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("a:~gone:x:y")]
    [InlineData("m:q_now:chest:1:0:zz")]
    public async Task A_button_of_other_content_leads_to_the_open_question(string data)
    {
        var person = await AtSignsAsync();
        var old = person.Last;

        await person.PressAsync(old, data);
        await _house.QuietAsync();
        var word = await _house.Server.WordOfAsync(person.LastQuery);

        Assert.Equal("Dieser Knopf gilt nicht mehr.", word);
        Assert.Contains("Trifft etwas davon zu?", person.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_is_acknowledged_also_when_Telegram_asks_to_wait()
    {
        var person = await AtSignsAsync();
        var refused = 0;
        _house.Server.Fault = call => call.Method == "answerCallbackQuery" && call.Text("callback_query_id") == person.LastQuery
            && Interlocked.Increment(ref refused) == 1 ? Refusal.TooMany(1) : null;

        await person.PressWordsAsync("Fertig");
        var word = await _house.Server.WordOfAsync(person.LastQuery);
        _house.Server.Fault = _ => null;

        Assert.NotNull(word);
        Assert.Equal(2, refused);
    }

    private static bool IsMarked((string Text, string Data) button) => button.Text.StartsWith(Labels.Marked, StringComparison.Ordinal);

    private static Task<ChatMessage> MarkedAsync(TelegramPerson person, ChatMessage message, string data) => person.UntilAsync(
        messages => messages.FirstOrDefault(m => m.Id == message.Id && m.Buttons.Any(button => IsMarked(button)) && m.Buttons.All(button => button.Data != data)),
        "a mark");

    private async Task<TelegramPerson> AtSignsAsync()
    {
        var person = _house.Person();
        await person.StartAsync();
        await _house.QuietAsync();
        await person.PressWordsAsync("Ja, einverstanden");
        await _house.QuietAsync();
        return person;
    }
}
