using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests;

public sealed class Pages : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebHost _host;
    private readonly HttpClient _http = new();

    public Pages() => _host = WebHost.Start(_folder.Name);

    public void Dispose()
    {
        _http.Dispose();
        _host.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("", "text/html")]
    [InlineData("widget.js", "text/javascript")]
    [InlineData("widget/panel.html", "text/html")]
    [InlineData("widget/panel.js", "text/javascript")]
    [InlineData("images/sample/pose.svg", "image/svg+xml")]
    [InlineData("images/back-cramps/step_position.png", "image/png")]
    public async Task The_page_and_the_widget_are_served(string path, string type)
    {
        using var response = await GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [InlineData("", "frame-ancestors 'self'")]
    [InlineData("widget/panel.html", "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*")]
    [InlineData("health/live", "frame-ancestors 'none'")]
    [InlineData("v3/directline/conversations/x", "frame-ancestors 'none'")]
    [InlineData("nowhere", "frame-ancestors 'self'")]
    public async Task Every_answer_tells_browsers_how_little_it_needs(string path, string frames)
    {
        using var response = await GetAsync(path);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains(frames, policy.Split("; "));
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_panel_may_stand_on_listed_sites_only()
    {
        using var folder = new TemporaryFolder();
        await using var host = WebHost.Start(folder.Name, ("DirectLine:AllowedOrigins:0", "https://example.org"));

        using var response = await _http.GetAsync(new Uri(host.Address, "widget/panel.html"));

        Assert.Contains(
            "frame-ancestors 'self' https://example.org",
            response.Headers.GetValues("Content-Security-Policy").Single().Split("; "));
    }

    [Theory]
    [InlineData("?lang=de", "Rücken-Check")]
    [InlineData("?lang=en-GB", "Back check")]
    [InlineData("?lang=fr", "Rücken-Check")]
    [InlineData("", "Rücken-Check")]
    public async Task The_widget_finds_its_sentences(string query, string title)
    {
        using var response = await GetAsync($"widget/strings.json{query}");

        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(title, json.RootElement.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("de-einfach", "Rücken-Check leicht")]
    [InlineData("de-CH", "Rücken-Check")]
    public async Task Plain_German_has_sentences_of_its_own_and_is_German_to_browsers(string language, string title)
    {
        using var response = await GetAsync($"widget/strings.json?lang={language}");

        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(title, json.RootElement.GetProperty("title").GetString());
        Assert.Equal(["de"], response.Content.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Scripts_are_compressed(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_host.Address, "widget/panel.js"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));

        using var response = await _http.SendAsync(request);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Answers_with_tokens_are_not_compressed_and_not_kept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_host.Address, "api/token"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        using var response = await _http.SendAsync(request);

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("GET", "nowhere", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "api/token", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    [InlineData("DELETE", "v3/directline/conversations", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    [InlineData("GET", "widget/../../appsettings.json", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "widget/%2e%2e%2fappsettings.json", HttpStatusCode.NotFound, "NotFound")]
    public async Task What_is_not_there_is_said_in_JSON(string method, string path, HttpStatusCode status, string code)
    {
        using var response = await _http.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(_host.Address, path)));

        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, json.RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_host_that_can_take_turns_is_alive_and_ready()
    {
        using var live = await GetAsync("health/live");
        using var ready = await GetAsync("health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live.StatusCode, ready.StatusCode));
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(_host.Address, path));
}
