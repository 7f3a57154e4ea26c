using System.Text.Json;
using TriageBot.Content;

namespace TriageBot.Web;

/// <summary>GET /widget/strings.json?lang=de: the widget's own sentences, flat, by dotted key.</summary>
internal static class WidgetTexts
{
    private const string DefaultLanguage = "de";

    public static void MapWidgetTexts(this WebApplication app)
    {
        var content = app.Services.GetRequiredService<BotContent>();
        var home = app.Services.GetRequiredService<HomeCountry>();
        var texts = content.Countries.GetValueOrDefault(home.Id)?.WidgetTexts ?? content.WidgetTexts;
        var bodies = texts.ToDictionary(l => l.Key, l => JsonSerializer.SerializeToUtf8Bytes(l.Value));
        app.MapGet("/widget/strings.json", (HttpContext http, string? lang) =>
        {
            string[] wanted = lang is null ? [] : [lang, lang.Split('-')[0]];
            var language = Array.Find(wanted, bodies.ContainsKey) ?? DefaultLanguage;
            http.Response.Headers.CacheControl = "public, max-age=300";
            http.Response.Headers.ContentLanguage = language.Split('-')[0];
            return Results.Bytes(bodies[language], "application/json; charset=utf-8");
        });
    }
}
