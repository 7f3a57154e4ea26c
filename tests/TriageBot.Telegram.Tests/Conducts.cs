using System.Text.Json.Nodes;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.Doubles;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests;

/// <summary>How the whole product behaves in Telegram.</summary>
public sealed class Conducts : IClassFixture<PollingHouse>
{
    private readonly TelegramHost _house;

    public Conducts(PollingHouse house) => _house = house.Host;

    [Fact]
    public async Task Who_comes_is_told_that_the_chat_is_not_encrypted_end_to_end_and_where_else_to_go()
    {
        var person = await CameAsync("de");

        Assert.Contains("nicht Ende-zu-Ende-verschlüsselt", person.OfBot[0].Text, StringComparison.Ordinal);
        Assert.Contains("https://www.example.org/rueckencheck", person.OfBot[0].Text, StringComparison.Ordinal);
        Assert.Equal(["Ja, einverstanden", "Nein"], person.Last.Buttons.Select(button => button.Text));
    }

    [Theory]
    [InlineData("de-AT", "", "Guten Tag")]
    [InlineData("fr", "", "Hello")]
    [InlineData("de", "en", "Hello")]
    [InlineData("en", "de-poster_7", "Guten Tag")]
    public async Task The_language_is_that_of_the_link_else_of_the_persons_Telegram(string language, string payload, string greeting)
    {
        var person = _house.Person(language);

        await person.StartAsync(payload);
        await _house.QuietAsync();

        Assert.StartsWith(greeting, person.OfBot[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_starts_again_goes_on_where_they_were_and_loses_nothing()
    {
        var person = await AgreedAsync("de");
        await PressAsync(person, "Nichts davon");
        var before = person.Last.Text;

        await SayAsync(person, "/start");

        Assert.Contains("Hier geht es weiter", person.OfBot[^2].Text, StringComparison.Ordinal);
        Assert.Equal(before, person.Last.Text);
    }

    [Fact]
    public async Task The_menu_is_there_in_German_and_in_English()
    {
        var names = "start help back why restart language summary mydata delete privacy emergency".Split(' ');

        Assert.Equal(["", "de"], _house.Server.Commands.Keys.Order());
        Assert.All(_house.Server.Commands.Values, menu => Assert.Equal(names, menu.Select(one => (string)one!["command"]!)));
        Assert.Equal("Notruf-Nummern", (string?)_house.Server.Commands["de"][^1]!["description"]);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Every_command_of_the_menu_is_answered_and_emergency_names_the_numbers_at_any_time()
    {
        var person = _house.Person();
        await SayAsync(person, "/emergency");
        Assert.Contains("112", string.Join('\n', person.OfBot.Select(message => message.Text)), StringComparison.Ordinal);

        await PressAsync(person, "Ja, einverstanden");
        foreach (var name in "help back why language summary mydata privacy emergency restart".Split(' '))
        {
            var before = person.Chat.Sent.Count;
            await SayAsync(person, $"/{name}");
            Assert.True(person.Chat.Sent.Count > before, name);
        }
    }

    [Fact]
    public async Task The_language_is_chosen_by_a_button_and_the_question_comes_in_it()
    {
        var person = await AgreedAsync("de");

        await SayAsync(person, "/language");
        await PressAsync(person, "English");

        Assert.Contains("Does any of this apply?", person.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" {"voice":{"file_id":"v","file_unique_id":"v","duration":3}} """)]
    [InlineData(""" {"photo":[{"file_id":"p","file_unique_id":"p","width":1,"height":1}]} """)]
    [InlineData(""" {"location":{"latitude":52.5,"longitude":13.4}} """)]
    public async Task What_is_not_words_is_declined_kindly_and_the_question_stays_open(string content)
    {
        var person = await AgreedAsync("de");

        await person.SendAsync(JsonNode.Parse(content)!.AsObject());
        await _house.QuietAsync();

        Assert.Contains("kann ich leider nicht auswerten", person.OfBot[^2].Text, StringComparison.Ordinal);
        Assert.Contains("Trifft etwas davon zu?", person.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_danger_below_a_picture_in_an_edited_or_in_a_forwarded_message_is_heard()
    {
        const string Danger = "Ich bin im Schritt taub und kann nicht mehr pinkeln.";
        var caption = await AgreedAsync("de");
        await caption.SendAsync(new JsonObject { ["caption"] = Danger, ["photo"] = JsonNode.Parse("""[{"file_id":"p","file_unique_id":"p","width":1,"height":1}]""") });
        var edited = await AgreedAsync("de");
        await edited.EditAsync(Danger);
        var forwarded = await AgreedAsync("de");
        await forwarded.SendAsync(new JsonObject
        {
            ["text"] = Danger,
            ["forward_origin"] = JsonNode.Parse("""{"type":"hidden_user","date":1,"sender_user_name":"x"}"""),
        });
        await _house.QuietAsync();

        Assert.All([caption, edited, forwarded], person => Assert.Contains("📞", string.Join('\n', person.OfBot.Select(message => message.Text)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edited_message_without_a_danger_answers_nothing()
    {
        var person = await AgreedAsync("de");

        await person.EditAsync("nichts davon");
        await _house.QuietAsync();

        Assert.Contains("frühere Nachricht geändert", person.OfBot[^2].Text, StringComparison.Ordinal);
        Assert.Contains("Trifft etwas davon zu?", person.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_behind_a_command_are_heard()
    {
        var person = await AgreedAsync("de");

        await SayAsync(person, "/help Ich bin im Schritt taub");

        Assert.Contains("📞", string.Join('\n', person.OfBot.Select(message => message.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_declined_with_the_way_to_the_private_chat_and_left()
    {
        const long Group = -100_200_300;
        var chat = _house.Server.Chats.Open(Group, "supergroup");

        await _house.Server.Happen("message", new JsonObject
        {
            ["message_id"] = 1,
            ["date"] = 1,
            ["chat"] = Json.ChatOf(chat),
            ["from"] = Json.Person(77, "de"),
            ["text"] = "/start Mein Rücken tut weh",
        });
        var goodbye = await _house.Server.Chats.UntilAsync(Group, found => found.IsLeft ? found.Sent.SingleOrDefault() : null, () => "a goodbye");

        Assert.Contains("nur im privaten Chat", goodbye.Text, StringComparison.Ordinal);
        Assert.Equal($"https://t.me/{BotApiServer.UserName}?start=de", (string?)goodbye.Keyboard!["inline_keyboard"]![0]![0]!["url"]);
        Assert.Equal("", await TelegramHost.StateAsync(_house.Store, Group));
    }

    [Fact]
    public async Task Who_blocks_the_bot_is_left_alone_and_may_come_back()
    {
        var person = await AgreedAsync("de");
        await person.BlockAsync(true);
        var before = person.Chat.Sent.Count;
        await SayAsync(person, "noch da?");

        await person.BlockAsync(false);
        await SayAsync(person, "/start");

        Assert.Contains("Hier geht es weiter", person.Chat.Sent[before].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_leaves_no_message_of_the_bot_but_the_last_and_says_what_it_cannot_remove()
    {
        var person = await AgreedAsync("de");
        await PressAsync(person, "Nichts davon");

        await SayAsync(person, "/delete");

        Assert.Equal(2, person.OfBot.Count);
        Assert.Contains("Alles ist gelöscht", person.OfBot[0].Text, StringComparison.Ordinal);
        Assert.Contains("Nicht entfernen kann ich", person.OfBot[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("q_now", await TelegramHost.StateAsync(_house.Store, person.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_comes_as_a_document()
    {
        var person = await AgreedAsync("de");
        await PressAsync(person, "Nichts davon");

        await SayAsync(person, "/summary");
        var file = person.OfBot.Single(message => message.File == "document");

        Assert.Equal("%PDF"u8.ToArray(), file.Content![..4]);
        Assert.Contains("Zusammenfassung", file.Text, StringComparison.Ordinal);
    }

    private async Task<TelegramPerson> CameAsync(string language)
    {
        var person = _house.Person(language);
        await SayAsync(person, "/start");
        return person;
    }

    private async Task<TelegramPerson> AgreedAsync(string language)
    {
        var person = await CameAsync(language);
        await PressAsync(person, "Ja, einverstanden");
        return person;
    }

    private async Task SayAsync(TelegramPerson person, string words)
    {
        await person.SayAsync(words);
        await _house.QuietAsync();
    }

    private async Task PressAsync(TelegramPerson person, string words)
    {
        await person.PressWordsAsync(words);
        await _house.QuietAsync();
    }
}
