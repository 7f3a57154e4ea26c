using System.Net;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests.Cases;

/// <summary>The summary for the doctor, by the links that the bot gives.</summary>
public sealed class SummaryLinks : IAsyncLifetime, IDisposable
{
    private readonly RealHost _host = new();
    private readonly HttpClient _http = new();
    private LineConversation _talk = null!;

    public async Task InitializeAsync()
    {
        _talk = new LineConversation(_host.Client(), "de");
        await _talk.BeginAsync();
        await _talk.AnswerAsync("q_now", "none");
        await _talk.AnswerAsync("q_cauda", "saddle");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData("html", "text/html", "Angegebene Warnzeichen")]
    [InlineData("pdf", "application/pdf", "%PDF-")]
    [InlineData("txt", "text/plain", "Angegebene Warnzeichen")]
    [InlineData("fhir", "application/fhir+json", "QuestionnaireResponse")]
    public async Task Each_format_is_made_when_it_is_asked_for_and_kept_nowhere(string format, string type, string holds)
    {
        using var response = await GetAsync(await LinkAsync(format));
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(holds, body, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task A_link_holds_no_readable_word_and_ends_after_15_minutes()
    {
        var link = await LinkAsync("html");

        Assert.DoesNotContain("saddle", link, StringComparison.Ordinal);
        _host.Time.Shift(TimeSpan.FromMinutes(16));
        using var response = await GetAsync(link);

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.DoesNotContain("Warnzeichen", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_changed_or_invented_opens_nothing()
    {
        var link = await LinkAsync("html");
        var ticket = link["/summary/".Length..link.IndexOf('?', StringComparison.Ordinal)];
        string[] forged = ["x", "..%2f", ticket[..^4], ticket[..^1] + (ticket[^1] == 'A' ? 'B' : 'A'), new string('A', 3000)];

        foreach (var text in forged)
        {
            using var response = await GetAsync($"/summary/{text}?format=html");
            Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain("   at ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task After_deleting_the_link_is_worth_nothing()
    {
        var link = await LinkAsync("html");
        await _talk.SayAsync("alles löschen");

        using var response = await GetAsync(link);

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
    }

    [Fact]
    public async Task Another_conversation_gets_its_own()
    {
        var other = new LineConversation(_host.Client(), "en");
        await other.BeginAsync();
        await other.AnswerAsync("q_now", "none");
        await other.CommandAsync("summary");
        var link = (string)other.Heard.First(one => (string?)one["topic"] == "summary")["links"]![0]!["address"]!;

        using var response = await GetAsync(link);

        Assert.DoesNotContain("Warnzeichen", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> LinkAsync(string format)
    {
        await _talk.SayAsync("Zusammenfassung");
        var links = _talk.Heard.First(one => (string?)one["topic"] == "summary")["links"]!;
        return (string)links.First(one => (string?)one["format"] == format)["address"]!;
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(_host.Address, path));
}
