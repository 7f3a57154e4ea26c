using System.Text;
using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Telegram.Sending;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.Doubles;

namespace TriageBot.Telegram.Tests.Sending;

public sealed class Deliveries : IAsyncLifetime
{
    private const string Multi =
        """
        {"kind":"question","id":"q_x","type":"multi","sectionTitle":"Signs","step":1,"of":9,"title":"Which?","hint":"Mark all.","commands":[],
         "choices":[{"id":"a","label":"A","hint":"like this"},{"id":"none","label":"None","exclusive":true}]}
        """;

    private const string Next = """{"kind":"question","id":"q_y","type":"single","title":"And now?","commands":[],"choices":[{"id":"yes","label":"Yes"}]}""";

    private SenderHouse _house = null!;

    public async Task InitializeAsync() => _house = await SenderHouse.StartAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_question_tells_what_its_options_mean_and_offers_them_to_press()
    {
        var person = _house.Person();

        await _house.DeliverAsync(person, "plain", Multi);

        Assert.Equal("Signs · 1/9\nWhich?\n\nMark all.\n\n1. A – like this\n2. None", person.Last.Text);
        Assert.Equal(["☐ A", "☐ None", "Done"], person.Last.Buttons.Select(button => button.Text));
    }

    [Fact]
    public async Task An_answered_question_becomes_a_line_with_its_answer_and_no_button_before_the_next_one_follows()
    {
        var person = _house.Person();
        await _house.DeliverAsync(person, "", Multi);

        await _house.DeliverAsync(person, "", Next, """{"answered":{"id":"q_x","words":"A"}}""");

        Assert.Equal(["Which?\n✓ A", "And now?"], person.OfBot.Select(message => message.Text));
        Assert.Empty(person.OfBot[0].Buttons);
        Assert.Equal(["sendMessage", "editMessageText", "sendMessage"], _house.Server.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task A_typed_answer_is_told_in_the_question_and_not_once_more()
    {
        var person = _house.Person();
        await _house.DeliverAsync(person, "", Multi);

        await _house.DeliverAsync(
            person, "Understood: A.", """{"kind":"info","topic":"recorded"}""", """{"answered":{"id":"q_x","words":"A"}}""");

        Assert.Equal(["Which?\n✓ A"], person.OfBot.Select(message => message.Text));
    }

    [Fact]
    public async Task A_typed_answer_to_a_question_that_cannot_be_changed_any_more_is_told()
    {
        var person = _house.Person();
        await _house.DeliverAsync(person, "", Multi);
        person.Chat.Remove(person.Last.Id);

        await _house.DeliverAsync(
            person, "Understood: A.", """{"kind":"info","topic":"recorded"}""", """{"answered":{"id":"q_x","words":"A"}}""");

        Assert.Equal(["Understood: A."], person.OfBot.Select(message => message.Text));
    }

    [Fact]
    public async Task A_question_that_is_asked_again_keeps_its_buttons_only_where_it_stands_last()
    {
        var person = _house.Person();
        await _house.DeliverAsync(person, "", Multi);
        await _house.DeliverAsync(person, "Help.");

        await _house.DeliverAsync(person, "", Multi, """{"telegram":{"marked":"q_x","marks":["a"]}}""");

        Assert.Equal(["Which?", "Help.", "Signs · 1/9\nWhich?\n\nMark all.\n\n1. A – like this\n2. None"], person.OfBot.Select(message => message.Text));
        Assert.Equal([0, 0, 3], person.OfBot.Select(message => message.Buttons.Count));
        Assert.Equal("☑ A", person.Last.Buttons[0].Text);
    }

    [Fact]
    public async Task A_message_of_before_loses_its_buttons_when_one_was_pressed()
    {
        var person = _house.Person();
        await _house.DeliverAsync(person, "", Multi);
        var old = person.Last.Id;
        await _house.DeliverAsync(person, "", Next, """{"telegram":{"pressed":77}}""");

        await _house.DeliverAsync(person, "Not open.", null, $$"""{"telegram":{"pressed":{{old}} } }""");

        Assert.Empty(person.OfBot.First(message => message.Id == old).Buttons);
        Assert.Single(person.OfBot.First(message => message.Text == "And now?").Buttons);
    }

    [Fact]
    public async Task Pictures_of_first_aid_follow_the_result_with_words_below_them_and_are_uploaded_once()
    {
        const string Result =
            """
            {"kind":"result","level":"self_care","card":{"headline":"At home","body":[],"actions":[],"footer":[],"sections":[
             {"id":"first_aid","title":"Now","open":true,"items":[
              {"id":"m","title":"Warmth","text":"Keep warm.","image":{"id":"warmth","alt":"A warm pad","svg":"x.svg","png":"images/x/warmth.png"}},
              {"id":"n","title":"Gone","text":"No picture.","image":{"id":"gone","alt":"Nothing","svg":"y.svg","png":"images/x/gone.png"}}]}]}}
            """;
        var person = _house.Person();
        await _house.DeliverAsync(person, "", Result);
        await _house.DeliverAsync(
            person, "Step 1", """{"kind":"info","topic":"guide","image":{"id":"warmth","alt":"A warm pad","svg":"x.svg","png":"images/x/warmth.png"}}""");

        Assert.Equal(["At home\n\nNow\n• Warmth: Keep warm.\n• Gone: No picture.", "Warmth\nA warm pad", "Step 1"], person.OfBot.Select(message => message.Text));
        Assert.Equal([null, "photo", "photo"], person.OfBot.Select(message => message.File));
        Assert.Equal([SenderHouse.Png, null], person.OfBot.Skip(1).Select(message => message.Content));
    }

    [Fact]
    public async Task Deleting_removes_the_bots_messages_that_Telegram_lets_it_remove()
    {
        var person = _house.Person();
        await _house.DeliverAsync(person, "one");
        await _house.DeliverAsync(person, "two");
        await _house.DeliverAsync(person, "", Next);
        person.Chat.Replace(person.OfBot[0] with { IsOld = true });

        await _house.DeliverAsync(person, "Deleted.", """{"kind":"info","topic":"deleted"}""");
        await _house.DeliverAsync(person, "", Next);

        Assert.Equal(["one", "Deleted.", "And now?"], person.OfBot.Select(message => message.Text.Trim()));
        Assert.Equal(2, ChatReceipt.Read(_house.ReceiptOf(person)).Messages.Count);
    }

    [Fact]
    public async Task What_is_kept_of_a_chat_stays_under_a_kilobyte()
    {
        var receipt = ChatReceipt.New with { Open = new ChatReceipt.OpenQuestion(int.MaxValue, "q_x/about", new string('ü', 200)) };
        for (var id = 1_000_000; id < 1_000_000 + (500 * 977); id += 977)
        {
            receipt = ChatReceipt.Read(receipt.With(id).Write());
        }

        Assert.InRange(Encoding.UTF8.GetByteCount(receipt.Write()), 1, 1000);
        Assert.True(receipt.Messages.Count > 60);
        Assert.Equal(1_000_000 + (499 * 977), receipt.Messages[^1]);
        Assert.Equal("q_x/about", receipt.Open!.Key);
        Assert.Equal(ChatReceipt.New, ChatReceipt.Read("garbage"));
    }

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user", "blocked")]
    [InlineData(400, "Bad Request: chat not found", "chat_gone")]
    public async Task Who_cannot_be_reached_any_more_is_not_tried_again(int status, string description, string reason)
    {
        _house.Server.Fault = _ => new Refusal(status, description);

        var outcome = await _house.DeliverAsync(_house.Person(), "one");

        Assert.Equal(new DeliveryOutcome.Never(reason), outcome);
        Assert.Single(_house.Server.Calls);
    }

    [Fact]
    public async Task Words_whose_form_is_refused_are_sent_without_it()
    {
        _house.Server.Fault = call => call.Has("reply_markup") ? Refusal.BadRequest("BUTTON_DATA_INVALID") : null;
        var person = _house.Person();

        await _house.DeliverAsync(person, "", Next);

        Assert.Equal("And now?", person.Last.Text);
    }

    [Fact]
    public async Task A_server_that_fails_is_tried_again_later()
    {
        _house.Server.Fault = _ => new Refusal(502, "Bad Gateway");

        Assert.Equal(new DeliveryOutcome.Later(), await _house.DeliverAsync(_house.Person(), "one"));
    }
}
