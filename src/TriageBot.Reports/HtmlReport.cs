using System.Text;
using System.Text.Encodings.Web;

namespace TriageBot.Reports;

/// <summary>The summary as a page that can be read by screen readers and printed. It has no script and loads nothing but its style sheet.</summary>
public static class HtmlReport
{
    /// <summary>The style sheet of the page, for screen and print.</summary>
    public static string StyleSheet { get; } = ReadStyleSheet();

    /// <summary>The page.</summary>
    /// <param name="summary">What it says.</param>
    /// <param name="styleSheet">The address of its style sheet, on the same host.</param>
    public static string Write(Summary summary, string styleSheet)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(Encode(summary.Language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>")
            .Append(Encode(summary.Title)).Append("</title>\n<link rel=\"stylesheet\" href=\"").Append(Encode(styleSheet)).Append("\">\n</head>\n")
            .Append("<body>\n<main>\n<h1>").Append(Encode(summary.Title)).Append("</h1>\n<p>").Append(Encode(summary.Made)).Append("</p>\n");
        if (summary.Urgency is { } urgency)
        {
            html.Append("<p class=\"urgency\">").Append(Encode(urgency)).Append("</p>\n");
        }

        foreach (var part in summary.Parts)
        {
            AddPart(html, part);
        }

        foreach (var line in summary.Footer)
        {
            html.Append("<p class=\"footer\">").Append(Encode(line)).Append("</p>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void AddPart(StringBuilder html, Summary.Part part)
    {
        html.Append("<section class=\"").Append(Encode(part.Id)).Append("\">\n<h2>").Append(Encode(part.Heading)).Append("</h2>\n");
        if (part.Rows.All(row => row.Asked.Length == 0))
        {
            html.Append("<ul>\n");
            foreach (var row in part.Rows)
            {
                html.Append("<li>").Append(Encode(row.Answered)).Append("</li>\n");
            }

            html.Append("</ul>\n</section>\n");
            return;
        }

        html.Append("<table>\n<tbody>\n");
        foreach (var row in part.Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(Encode(row.Asked)).Append("</th><td>").Append(Encode(row.Answered)).Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n</section>\n");
    }

    private static string ReadStyleSheet()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("TriageBot.Reports.summary.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
