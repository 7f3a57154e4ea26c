using SkiaSharp;

namespace TriageBot.Reports.Pdf;

/// <summary>The summary as PDF in A4 with embedded fonts, title and language; one page in usual cases, more when needed.</summary>
public static class PdfReport
{
    /// <summary>The document.</summary>
    /// <param name="summary">What it says.</param>
    /// <param name="now">When it is made; goes into the document's properties.</param>
    public static byte[] Write(Summary summary, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(summary);
        using var stream = new MemoryStream();
        var properties = new SKDocumentPdfMetadata
        {
            Title = summary.Title,
            Creator = "TriageBot",
            Creation = now.UtcDateTime,
            Modified = now.UtcDateTime,
        };
        using (var document = SKDocument.CreatePdf(stream, properties))
        {
            using var page = new PdfPages(document);
            page.Write(summary.Title, PdfStyle.Title);
            page.Write(summary.Made, PdfStyle.Small);
            if (summary.Urgency is { } urgency)
            {
                page.Write(urgency, PdfStyle.Strong);
            }

            foreach (var part in summary.Parts)
            {
                page.Write(part.Heading, PdfStyle.Heading);
                foreach (var row in part.Rows)
                {
                    page.WriteRow(row.Asked, row.Answered);
                }
            }

            page.Space();
            foreach (var line in summary.Footer)
            {
                page.Write(line, PdfStyle.Small);
            }
        }

        return PdfLanguage.Set(stream.ToArray(), summary.Language);
    }
}
