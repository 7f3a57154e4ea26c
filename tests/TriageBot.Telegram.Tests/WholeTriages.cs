using Newtonsoft.Json.Linq;
using Microsoft.Extensions.DependencyInjection;
using TriageBot.Content;
using TriageBot.Telegram.Tests.Doubles;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests;

/// <summary>The cases of the clinical table as whole conversations in Telegram, measured at the website.</summary>
/// <param name="byWebhook">
/// Updates are posted, and people type in German and press buttons in English; otherwise they are polled, and it is the other way round.
/// </param>
public abstract class WholeTriages(bool byWebhook) : IAsyncLifetime
{
    private static readonly JArray Cases = JArray.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "clinical-cases.json")));

    private static readonly string[] Meanings =
        ["level", "place", "within", "rules", "causes", "therapies", "selfHelp", "withheld", "protocol"];

    private TelegramHost _house = null!;

    public async Task InitializeAsync() => _house = await TelegramHost.StartAsync(byWebhook);

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public Task Every_case_ends_in_German_with_the_same_result_as_on_the_website() => CompareAsync("de", types: byWebhook);

    [Fact]
    public Task Every_case_ends_in_English_with_the_same_result_as_on_the_website() => CompareAsync("en", types: !byWebhook);

    private async Task CompareAsync(string language, bool types)
    {
        var found = await Task.WhenAll(Cases.Select(known => CompareAsync(known, language, types)));

        Assert.True(found.All(one => one is null), string.Join(Environment.NewLine, found.OfType<string>()));
        Assert.Empty(_house.Server.Broken);
        Assert.Empty(_house.Server.Unanswered);
    }

    private async Task<string?> CompareAsync(JToken known, string language, bool types)
    {
        var person = _house.Person(language);
        var acting = new CasePerson(person, known, _house.Host.Services.GetRequiredService<BotContent>(), types);
        await acting.TalkAsync();
        var here = (await _house.MeaningsAsync(person)).LastOrDefault(one => (string?)one["kind"] is "result" or "alarm");
        var there = await WebPerson.ResultAsync(_house.Host, known, language);
        var twice = acting.Asked.GroupBy(one => one).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        return twice.Count > 0 ? $"{known["id"]} asks twice: {string.Join(", ", acting.Asked)}"
            : (string?)here?["level"] != (string?)known["level"] ? $"{known["id"]} ends at {here?["level"]}"
            : Meaning(here!) != Meaning(there) ? $"{known["id"]} differs: {Meaning(here!)} / {Meaning(there)}"
            : null;
    }

    // What a program reads: everything but the words.
    private static string Meaning(JObject result) => new JObject(Meanings.Select(name => new JProperty(name, result[name]))).ToString();
}

public sealed class WholeTriagesByLongPolling() : WholeTriages(byWebhook: false);

public sealed class WholeTriagesByWebhook() : WholeTriages(byWebhook: true);
