using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;
using TriageBot.Dialogs;
using TriageBot.Reports;

namespace TriageBot.Channels.Summaries;

/// <summary>GET /summary/{ticket}?format=: makes the summary when it is asked for. Nothing of it is stored.</summary>
internal sealed class SummaryEndpoint(SummarySource summaries, SummaryTickets tickets, ConversationContent content)
{
    /// <summary>Where the style sheet of the page is.</summary>
    public const string StyleSheet = "/summary/style.css";

    private const string FileName = "triagebot";

    public async Task<IResult> GetAsync(HttpContext http, string ticket, string? format)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (tickets.Open(ticket) is not { } good
            || await summaries.FindAsync(good.Conversation, good.Language, http.RequestAborted) is not { } found)
        {
            return Gone();
        }

        return format switch
        {
            "pdf" => Results.File(found.Pdf(), MediaTypeNames.Application.Pdf, $"{FileName}.pdf"),
            "txt" => Results.Text(TextReport.Write(found.Write()), MediaTypeNames.Text.Plain, Encoding.UTF8),
            "fhir" => Results.Text(found.Fhir(), "application/fhir+json", Encoding.UTF8),
            _ => Results.Text(HtmlReport.Write(found.Write(), StyleSheet), MediaTypeNames.Text.Html, Encoding.UTF8),
        };
    }

    private IResult Gone()
    {
        var texts = content.Texts[ConversationContent.DefaultLanguage];
        var inAll = content.Texts.Values.Select(one => one["conversation.summary.gone"]);
        var page = new Summary
        {
            Language = texts.Locale,
            Title = texts["conversation.summary.title"],
            Made = "",
            Urgency = null,
            Parts = [],
            Footer = [.. inAll],
        };
        return Results.Text(HtmlReport.Write(page, StyleSheet), MediaTypeNames.Text.Html, Encoding.UTF8, StatusCodes.Status410Gone);
    }
}
