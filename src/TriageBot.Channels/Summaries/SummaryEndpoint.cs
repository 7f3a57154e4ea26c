using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;
using TriageBot.Channels.Turns;
using TriageBot.Dialogs;
using TriageBot.Dialogs.State;
using TriageBot.Reports;
using TriageBot.Reports.Fhir;
using TriageBot.Reports.Pdf;
using TriageBot.Storage;

namespace TriageBot.Channels.Summaries;

/// <summary>GET /summary/{ticket}?format=: makes the summary when it is asked for. Nothing of it is stored.</summary>
internal sealed class SummaryEndpoint(ITurnStore store, SummaryTickets tickets, ConversationContent content, TimeProvider time)
{
    /// <summary>Where the style sheet of the page is.</summary>
    public const string StyleSheet = "/summary/style.css";

    private const string FileName = "triagebot";

    public async Task<IResult> GetAsync(HttpContext http, string ticket, string? format)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (tickets.Open(ticket) is not { } good || await RecordAsync(good, http.RequestAborted) is not { } record)
        {
            return Gone();
        }

        var country = content.Countries.GetValueOrDefault(record.Country ?? content.Country);
        var answers = Session.AnswersIn(record, content.Protocol);
        var texts = (country?.Texts ?? content.Texts)[good.Language].About(Patients.Of(record, answers));
        var now = time.GetUtcNow();
        var summary = new SummaryWriter(texts, content.Protocol).Write(answers, now, country?.Hours);
        return format switch
        {
            "pdf" => Results.File(PdfReport.Write(summary, now), MediaTypeNames.Application.Pdf, $"{FileName}.pdf"),
            "txt" => Results.Text(TextReport.Write(summary), MediaTypeNames.Text.Plain, Encoding.UTF8),
            "fhir" => Results.Text(
                FhirJson.Write(new FhirReport(texts, content.Protocol).Write(answers, now)), "application/fhir+json", Encoding.UTF8),
            _ => Results.Text(HtmlReport.Write(summary, StyleSheet), MediaTypeNames.Text.Html, Encoding.UTF8),
        };
    }

    private async Task<ConversationRecord?> RecordAsync(SummaryTicket ticket, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(ticket.Conversation, null, cancellationToken) is not { } found)
        {
            return null;
        }

        var storage = new TurnStorage(found.State);
        var documents = await storage.ReadAsync([.. storage.Keys], cancellationToken);
        return documents.Values.OfType<IDictionary<string, object>>()
            .Select(state => state.TryGetValue("triage", out var value) ? value : null).OfType<ConversationRecord>().FirstOrDefault()
            is { Consent: true } record
            && record.Protocol == content.Protocol.Name
            ? record
            : null;
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
