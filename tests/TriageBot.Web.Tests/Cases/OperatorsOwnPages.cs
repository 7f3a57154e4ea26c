using System.Net;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests.Cases;

/// <summary>Imprint, privacy policy and intended purpose come from the operator.</summary>
public sealed class OperatorsOwnPages : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_file_is_shown_as_paragraphs_and_never_as_markup()
    {
        var file = _folder.PathOf("imprint.txt");
        await File.WriteAllTextAsync(file, "Klinik <b>Beispiel</b>\n\nMusterstraße 1");
        await using var host = new RealHost(("Operator:Imprint", file));
        using var http = new HttpClient();

        using var response = await http.GetAsync(new Uri(host.Address, "legal/imprint?lang=de"));
        var html = await response.Content.ReadAsStringAsync();

        Assert.Contains("<h1>Impressum</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Klinik &lt;b&gt;Beispiel&lt;/b&gt;</p><p>Musterstra&#xDF;e 1</p>", html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_is_where_the_page_leads_and_a_page_that_is_not_set_is_not_there()
    {
        await using var host = new RealHost(("Operator:Privacy", "https://www.example.org/privacy"));
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        using var privacy = await http.GetAsync(new Uri(host.Address, "legal/privacy"));
        using var imprint = await http.GetAsync(new Uri(host.Address, "legal/imprint"));

        Assert.Equal("https://www.example.org/privacy", privacy.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, imprint.StatusCode);
    }

    [Fact]
    public async Task The_bot_leads_to_them_in_two_steps()
    {
        await using var host = new RealHost(("Operator:Privacy", "https://www.example.org/privacy"));
        var talk = new LineConversation(host.Client(), "de");
        await talk.ComeAsync();

        await talk.CommandAsync("privacy");

        Assert.Contains("[Datenschutzerklärung](https://www.example.org/privacy)", talk.Words, StringComparison.Ordinal);
    }
}
