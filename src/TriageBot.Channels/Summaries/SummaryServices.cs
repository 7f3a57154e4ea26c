using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TriageBot.Dialogs;
using TriageBot.Reports;

namespace TriageBot.Channels.Summaries;

/// <summary>Registers the summary for the doctor.</summary>
public static class SummaryServices
{
    /// <summary>Adds the summaries.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="publicUrl">The address that people reach the host under; null or no address writes links for its own pages.</param>
    public static IServiceCollection AddSummaries(this IServiceCollection services, string? publicUrl)
    {
        services.AddSingleton(s => new SummaryTickets(s.GetRequiredService<IDataProtectionProvider>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SummarySource>();
        services.AddSingleton<ISummaries>(s => new Summaries(
            s.GetRequiredService<SummaryTickets>(), Uri.TryCreate(publicUrl, UriKind.Absolute, out var address) ? address : null));
        return services;
    }

    /// <summary>Maps the pages of the summaries.</summary>
    public static IEndpointRouteBuilder MapSummaries(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(SummaryEndpoint.StyleSheet, () => Results.Text(HtmlReport.StyleSheet, "text/css"));
        endpoints.MapGet("/summary/{ticket}", (
            HttpContext http, string ticket, string? format, SummarySource summaries, SummaryTickets tickets, ConversationContent content) =>
            new SummaryEndpoint(summaries, tickets, content).GetAsync(http, ticket, format));
        return endpoints;
    }
}
