using System.Text.Json.Nodes;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.Doubles;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests;

/// <summary>People who press any button, old or new, type anything and give any command.</summary>
public sealed class RandomWalks
{
    private const int People = 50;
    private const int ActionsOfEach = 200;
    private const int Seed = 1999;

    private static readonly string[] Commands =
        ["/start", "/start en", "/start poster", "/help", "/back", "/why", "/restart", "/language", "/summary", "/mydata", "/delete", "/privacy", "/emergency"];

    private static readonly string[] Words =
    [
        "ja", "nein", "weiß nicht", "nichts davon", "34", "7", "1, 2", "zurück", "Ich bin im Schritt taub", "seit gestern", "keine Ahnung was das soll", "😀",
        "Ist es schlimm, wenn man im Schritt nichts spürt?", "alles löschen", "English please", "/unknown", "/help mir ist schlecht", "x", "stimmt nicht",
    ];

    private static readonly string[] Contents =
    [
        """{"voice":{"file_id":"v","file_unique_id":"v","duration":3}}""",
        """{"caption":"mein Rücken","photo":[{"file_id":"p","file_unique_id":"p","width":1,"height":1}]}""",
        """{"location":{"latitude":52.5,"longitude":13.4}}""",
        """{"text":"taub","forward_origin":{"type":"hidden_user","date":1,"sender_user_name":"x"}}""",
    ];

    [Fact]
    public async Task Ten_thousand_actions_leave_no_press_unanswered_no_fault_and_no_dead_end()
    {
        await using var house = await TelegramHost.StartAsync(byWebhook: true);

        var people = await Task.WhenAll(Enumerable.Range(0, People).Select(index => WalkAsync(house, new Random(Seed + index))));
        await house.QuietAsync();
        foreach (var person in people)
        {
            var before = person.Chat.Sent.Count;
            await person.StartAsync();
            await person.UntilAsync(
                messages => person.Chat.Sent.Count > before && messages[^1].Buttons.Count > 0 ? messages[^1] : null, "a way to go on");
        }

        Assert.Empty(house.Server.Broken);
        Assert.Empty(house.Server.Unanswered);
        Assert.DoesNotContain(house.Host.Logs.All.Split('\n'), line => Faults.Any(fault => line.Contains(fault, StringComparison.Ordinal)));
    }

    /// <summary>What the log says when something broke: ids of its messages.</summary>
    private static readonly string[] Faults = [" 1001 ", " 2002 ", " 2101 ", " 2102 ", " 2206 ", " 2207 ", " 2209 "];

    private static async Task<TelegramPerson> WalkAsync(TelegramHost house, Random chance)
    {
        var person = house.Person(chance.Next(2) == 0 ? "de" : "en");
        var seen = new List<(ChatMessage Message, string Data)>();
        await person.StartAsync();
        for (var action = 0; action < ActionsOfEach; action++)
        {
            seen.AddRange(person.OfBot.TakeLast(3).SelectMany(message => message.Buttons.Select(button => (message, button.Data))));
            await ActAsync(person, seen, chance);
        }

        return person;
    }

    private static Task ActAsync(TelegramPerson person, List<(ChatMessage Message, string Data)> seen, Random chance)
    {
        var newest = person.OfBot.LastOrDefault(message => message.Buttons.Count > 0);
        return chance.Next(20) switch
        {
            0 or 1 => person.SayAsync(Commands[chance.Next(Commands.Length)]),
            2 or 3 or 4 => person.SayAsync(Words[chance.Next(Words.Length)]),
            5 => person.SendAsync(JsonNode.Parse(Contents[chance.Next(Contents.Length)])!.AsObject()),
            6 => person.EditAsync(Words[chance.Next(Words.Length)]),
            7 or 8 or 9 when seen.Count > 0 => PressAsync(person, seen[chance.Next(seen.Count)]),
            _ when newest is not null => PressAsync(person, (newest, newest.Buttons[chance.Next(newest.Buttons.Count)].Data)),
            _ => person.SayAsync("ja"),
        };
    }

    private static Task PressAsync(TelegramPerson person, (ChatMessage Message, string Data) button) => person.PressAsync(button.Message, button.Data);
}
