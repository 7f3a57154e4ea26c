using System.Diagnostics;
using TriageBot.Telegram.Tests.Doubles;
using TriageBot.Telegram.Tests.People;
using Xunit.Abstractions;

namespace TriageBot.Telegram.Tests;

/// <summary>Many chats at the same moment. The time is printed, and nothing depends on it.</summary>
public sealed class Crowding(ITestOutputHelper output)
{
    private const int People = 100;

    private static readonly string[] Talk = ["/start", "ja", "nichts davon", "nichts davon", "nichts davon", "34", "nein", "nichts davon", "nichts davon"];

    [Fact]
    public async Task A_hundred_chats_at_once_are_all_answered()
    {
        await using var house = await TelegramHost.StartAsync(byWebhook: true);
        await TalkAsync(house.Person());

        var times = (await Task.WhenAll(Enumerable.Range(0, People).Select(_ => TalkAsync(house.Person())))).SelectMany(one => one).Order().ToList();
        await house.QuietAsync();
        var states = await Task.WhenAll(house.Server.Chats.Ids.Select(id => TelegramHost.StateAsync(house.Store, id)));

        output.WriteLine($"A turn of {People} chats at once, from the update's arrival to its 200: median {At(times, 0.5):0} ms, p95 {At(times, 0.95):0} ms.");
        Assert.Single(states.Distinct());
    }

    private static async Task<List<double>> TalkAsync(TelegramPerson person)
    {
        var times = new List<double>();
        foreach (var words in Talk)
        {
            var begin = Stopwatch.GetTimestamp();
            await person.SayAsync(words);
            times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return times;
    }

    private static double At(List<double> times, double share) => times[(int)(share * (times.Count - 1))];
}
