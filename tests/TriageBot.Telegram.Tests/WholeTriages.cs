using Newtonsoft.Json.Linq;
using Microsoft.Extensions.DependencyInjection;
using TriageBot.Content;
using TriageBot.Telegram.Tests.Doubles;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests;

/// <summary>The cases of the clinical table as whole conversations in Telegram, measured at the website.</summary>
public sealed class WholeTriages
{
    private const int OneOf = 4;

    private static readonly JArray Cases = JArray.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "clinical-cases.json")));

    private static readonly string[] Meanings =
        ["level", "place", "within", "rules", "causes", "therapies", "selfHelp", "withheld", "protocol"];

    [Fact]
    public async Task Every_case_ends_by_long_polling_with_the_same_result_as_on_the_website()
    {
        await using var house = await TelegramHost.StartAsync(byWebhook: false);

        await CompareAsync(house, Cases, "de", types: false);
        await CompareAsync(house, Cases, "en", types: true);
    }

    [Fact]
    public async Task A_case_ends_by_webhook_with_the_same_result_as_on_the_website()
    {
        await using var house = await TelegramHost.StartAsync(byWebhook: true);
        var every = Cases.Where((_, index) => index % OneOf == 0).ToList();

        await CompareAsync(house, every, "de", types: true);
        await CompareAsync(house, every, "en", types: false);
    }

    private static async Task CompareAsync(TelegramHost house, IEnumerable<JToken> cases, string language, bool types)
    {
        var found = await Task.WhenAll(cases.Select(known => FaultIn(house, known, language, types)));

        Assert.True(found.All(one => one is null), string.Join(Environment.NewLine, found.OfType<string>()));
        Assert.Empty(house.Server.Broken);
        Assert.Empty(house.Server.Unanswered);
    }

    private static async Task<string?> FaultIn(TelegramHost house, JToken known, string language, bool types)
    {
        var person = house.Person(language);
        var acting = new CasePerson(person, known, house.Host.Services.GetRequiredService<BotContent>(), types);
        await acting.TalkAsync();
        var here = (await house.MeaningsAsync(person)).LastOrDefault(one => (string?)one["kind"] is "result" or "alarm");
        var there = await WebPerson.ResultAsync(house.Host, known, language);
        var twice = acting.Asked.GroupBy(one => one).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        return twice.Count > 0 ? $"{known["id"]} asks twice: {string.Join(", ", acting.Asked)}"
            : (string?)here?["level"] != (string?)known["level"] ? $"{known["id"]} ends at {here?["level"]}"
            : Meaning(here!) != Meaning(there) ? $"{known["id"]} differs: {Meaning(here!)} / {Meaning(there)}"
            : null;
    }

    // What a program reads: everything but the words.
    private static string Meaning(JObject result) => new JObject(Meanings.Select(name => new JProperty(name, result[name]))).ToString();
}
