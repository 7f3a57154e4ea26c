using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TriageBot.Channels.Telegram;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.Doubles;

namespace TriageBot.Telegram.Tests;

public sealed class RefusedSettings
{
    [Theory]
    [InlineData("Telegram:BotToken", "not a token")]
    [InlineData("Telegram:BaseUrl", "telegram")]
    [InlineData("Telegram:WidgetUrl", "/widget")]
    [InlineData("Telegram:MessagesPerSecond", "0")]
    public void A_wrong_setting_is_refused_by_name_and_without_the_token(string name, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Telegram:BotToken"] = BotApiServer.Token, [name] = value }).Build();
        using var services = new ServiceCollection().AddTelegram(settings.GetSection("Telegram"), null).BuildServiceProvider();

        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<TelegramOptions>>().Value);

        Assert.Contains(name.Split(':')[1], fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(BotApiServer.Token, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://bot.example.org/api/telegram", false)]
    [InlineData("https://bot.example.org:5000/api/telegram", false)]
    [InlineData("bot.example.org", false)]
    [InlineData("https://bot.example.org", true)]
    [InlineData("https://bot.example.org:8443/api/telegram", true)]
    public void Telegram_posts_to_https_addresses_on_its_own_ports_only(string address, bool isGood)
    {
        var options = new TelegramOptions { BotToken = BotApiServer.Token, WebhookUrl = address };

        Assert.Equal(isGood, new TelegramOptionsCheck().Validate(null, options).Succeeded);
        Assert.True(!isGood || options.Webhook!.AbsolutePath == "/api/telegram");
    }

    [Fact]
    public async Task Without_a_token_there_is_no_Telegram()
    {
        await using var host = new RealHost();
        using var http = new HttpClient();

        using var answer = await http.PostAsync(new Uri(host.Address, "/api/telegram"), new StringContent("{}"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_host_runs_on_while_Telegram_cannot_be_reached_and_says_what_is_the_matter()
    {
        await using var server = await BotApiServer.StartAsync();
        server.Fault = _ => new Refusal(401, "Unauthorized");
        await using var host = new RealHost([.. TelegramHost.SettingsFor(server, "")]);
        using var http = new HttpClient();

        using var page = await http.GetAsync(new Uri(host.Address, "/health/live"));

        Assert.Equal(System.Net.HttpStatusCode.OK, page.StatusCode);
    }
}
