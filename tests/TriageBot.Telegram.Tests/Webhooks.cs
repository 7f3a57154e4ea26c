using System.Net;
using System.Text.Json.Nodes;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.Doubles;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests;

/// <summary>Updates that are posted to the host.</summary>
public sealed class Webhooks : IAsyncLifetime
{
    private TelegramHost _house = null!;

    public async Task InitializeAsync() => _house = await TelegramHost.StartAsync(byWebhook: true);

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_call_without_the_secret_gets_401_and_nothing_of_it_is_taken()
    {
        var webhook = _house.Server.Webhook!;
        var person = _house.Person();
        var update = Update(person, "/start").ToJsonString();

        var answers = new[]
        {
            await webhook.PostAsync(update, null),
            await webhook.PostAsync(update, ""),
            await webhook.PostAsync(update, webhook.Secret[..^1]),
            await webhook.PostAsync(update, webhook.Secret.ToUpperInvariant()),
            await webhook.PostAsync(update, BotApiServer.Token),
        };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer));
        Assert.Equal("", await TelegramHost.StateAsync(_house.Store, person.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"update_id":"x"}""")]
    [InlineData("null")]
    public async Task What_is_no_update_is_dropped_so_that_it_does_not_come_again_for_ever(string body) =>
        Assert.Equal(HttpStatusCode.OK, await _house.Server.Webhook!.PostAsync(body, _house.Server.Webhook.Secret));

    [Fact]
    public async Task An_update_that_comes_again_changes_nothing_and_is_answered_once()
    {
        var person = await AgreedAsync();
        var update = Update(person, "nichts davon");
        await _house.Server.PostAsync(update);
        await _house.QuietAsync();
        var (before, sent) = (await TelegramHost.StateAsync(_house.Store, person.Id), person.Chat.Sent.Count);

        await _house.Server.PostAsync(update);
        await _house.QuietAsync();

        Assert.Equal(before, await TelegramHost.StateAsync(_house.Store, person.Id));
        Assert.Equal(sent, person.Chat.Sent.Count);
    }

    [Fact]
    public async Task An_update_that_comes_late_does_not_answer_a_later_question()
    {
        var person = await AgreedAsync();
        var old = person.Last;
        var late = _house.Server.Updates.Add(
            "callback_query", person.Query(old, old.Buttons.First(button => button.Text.EndsWith("Nichts davon", StringComparison.Ordinal)).Data), waits: false).Update;
        await person.SayAsync("nichts davon");
        await _house.QuietAsync();
        var before = await TelegramHost.StateAsync(_house.Store, person.Id);

        await _house.Server.PostAsync(late);
        await _house.QuietAsync();

        Assert.Equal(before, await TelegramHost.StateAsync(_house.Store, person.Id));
    }

    [Fact]
    public async Task A_mark_that_comes_again_does_not_undo_what_was_done_since()
    {
        var person = await AgreedAsync();
        var message = person.Last;
        var set = _house.Server.Updates.Add("callback_query", person.Query(message, message.Buttons[0].Data), waits: false).Update;
        await _house.Server.PostAsync(set);
        var marked = await person.UntilAsync(all => all.FirstOrDefault(m => m.Id == message.Id && m.Changes == 1), "a mark");
        await person.PressAsync(marked, marked.Buttons[0].Data);
        await person.UntilAsync(all => all.FirstOrDefault(m => m.Id == message.Id && m.Changes == 2), "no mark");

        await _house.Server.PostAsync(set);
        await person.PressAsync(message, message.Buttons[1].Data);
        var last = await person.UntilAsync(all => all.FirstOrDefault(m => m.Id == message.Id && m.Changes == 3), "the second mark");

        Assert.Equal([false, true], last.Buttons.Take(2).Select(button => button.Text.StartsWith('☑')));
    }

    [Fact]
    public async Task Neither_the_token_nor_the_secret_nor_a_word_or_name_stands_in_the_logs()
    {
        var person = await AgreedAsync();
        await person.SayAsync("Mein Merkwort ist Zwetschgendatschi.");
        await _house.QuietAsync();
        await _house.Server.Webhook!.PostAsync("{}", "wrong");

        string[] secrets = [BotApiServer.Token, _house.Server.Webhook.Secret, "Zwetschgendatschi", "Beispiel", "kim_beispiel", $"{person.Id}"];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, _house.Host.Logs.All, StringComparison.Ordinal));
    }

    private static JsonObject Update(TelegramPerson person, string words) => new()
    {
        ["update_id"] = 6_000_000 + (int)(person.Id % 1000),
        ["message"] = new JsonObject
        {
            ["message_id"] = 900,
            ["date"] = 1,
            ["chat"] = Json.ChatOf(person.Chat),
            ["from"] = Json.Person(person.Id, person.Language),
            ["text"] = words,
        },
    };

    private async Task<TelegramPerson> AgreedAsync()
    {
        var person = _house.Person();
        await person.StartAsync();
        await _house.QuietAsync();
        await person.PressWordsAsync("Ja, einverstanden");
        await _house.QuietAsync();
        return person;
    }
}
