using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using TriageBot.Channels.Rendering;
using TriageBot.Dialogs;

namespace TriageBot.Web;

/// <summary>GET /legal/{imprint|privacy|purpose}: the operator's page, or the way to it.</summary>
internal static class OperatorPages
{
    /// <summary>Whether a setting is an address rather than a file.</summary>
    public static bool IsAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    /// <summary>The addresses of the pages that exist.</summary>
    public static IReadOnlyDictionary<string, Uri> Addresses(OperatorOptions options) => options.Pages
        .Where(page => page.Value.Length > 0)
        .ToDictionary(page => page.Name, page => IsAddress(page.Value) ? new Uri(page.Value) : new Uri($"/legal/{page.Name}", UriKind.Relative));

    public static void MapOperatorPages(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<OperatorOptions>>().Value;
        foreach (var (name, value) in options.Pages.Where(page => page.Value.Length > 0))
        {
            app.MapGet($"/legal/{name}", async (HttpContext http, ConversationContent content, ChannelText text, string? lang) =>
            {
                if (IsAddress(value))
                {
                    return Results.Redirect(value);
                }

                var language = content.LanguageFor(lang);
                var body = await File.ReadAllTextAsync(value, http.RequestAborted);
                http.Response.Headers.CacheControl = "no-cache";
                return Results.Content(Html(content.Texts[language].Locale, text(language, $"conversation.page.{name}")!, body), "text/html; charset=utf-8");
            });
        }
    }

    private static string Html(string language, string title, string body)
    {
        var encode = HtmlEncoder.Default;
        var paragraphs = body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => $"<p>{encode.Encode(line)}</p>");
        return $"""
            <!doctype html>
            <html lang="{language}">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <link rel="stylesheet" href="/demo.css">
            <title>{encode.Encode(title)}</title>
            <main>
            <h1>{encode.Encode(title)}</h1>
            {string.Concat(paragraphs)}
            </main>
            </html>
            """;
    }
}
