using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TriageBot.Reports.Pdf;

/// <summary>
/// Says in which language a PDF is written, so that screen readers pronounce it. The library cannot, so the document's catalog
/// is written again behind its end, as an incremental update (ISO 32000-1, 7.5.6).
/// </summary>
internal static partial class PdfLanguage
{
    /// <summary>The document with its language; the document as it was when it is built in an unknown way.</summary>
    public static byte[] Set(byte[] pdf, string language)
    {
        // Latin 1 keeps every byte as one character, so positions in the text are positions in the file.
        var text = Encoding.Latin1.GetString(pdf);
        if (Root().Match(text, text.LastIndexOf("trailer", StringComparison.Ordinal) is var at and >= 0 ? at : 0) is not { Success: true } root
            || Start().Match(text, root.Index) is not { Success: true } start
            || Size().Match(text, root.Index > 200 ? text.LastIndexOf("trailer", StringComparison.Ordinal) : 0) is not { Success: true } size
            || Catalog(root.Groups[1].Value).Match(text) is not { Success: true } catalog)
        {
            return pdf;
        }

        var number = root.Groups[1].Value;
        var update = new StringBuilder();
        var offset = pdf.Length + 1;
        update.Append('\n').Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n<</Lang ({language})\n{catalog.Groups[1].Value}>>\nendobj\n");
        var table = pdf.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"xref\n{number} 1\n{offset:D10} 00000 n \n")
            .Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size.Groups[1].Value}\n/Root {number} 0 R\n")
            .Append(Info().Match(text) is { Success: true } info ? $"/Info {info.Groups[1].Value} 0 R\n" : "")
            .Append(CultureInfo.InvariantCulture, $"/Prev {start.Groups[1].Value}>>\nstartxref\n{table}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    private static Regex Catalog(string number) => new($@"\n{number} 0 obj\n?<<(.*?)>>\s*endobj", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"/Root (\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"/Info (\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Info();

    [GeneratedRegex(@"/Size (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    [GeneratedRegex(@"startxref\s+(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
