using System.Diagnostics;
using System.Text;
using TriageBot.Reports.Pdf;

namespace TriageBot.Reports.Tests;

/// <summary>PDFs are read back with Debian's poppler-utils.</summary>
public sealed class Pdfs : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.pdf");

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Every_word_of_the_summary_is_in_the_PDF(string language)
    {
        var summary = Some.Summary(Some.SelfCare, language);
        await File.WriteAllBytesAsync(_file, PdfReport.Write(summary, Some.Monday));

        var text = await RunAsync("pdftotext", "-layout", _file, "-");

        var words = Words(TextReport.Write(summary)).ToHashSet();
        words.ExceptWith(Words(text));
        Assert.Empty(words);
    }

    [Fact]
    public async Task It_has_one_page_with_title_language_and_embedded_fonts()
    {
        await File.WriteAllBytesAsync(_file, PdfReport.Write(Some.Summary(Some.SelfCare), Some.Monday));

        var facts = await RunAsync("pdfinfo", _file);
        var fonts = await RunAsync("pdffonts", _file);

        Assert.Matches(@"Title:\s+Zusammenfassung für die Arztpraxis", facts);
        Assert.Matches(@"Pages:\s+1\n", facts);
        Assert.Matches(@"Page size:\s+595 x 842", facts);
        Assert.All(fonts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2), font => Assert.Contains(" yes yes ", font, StringComparison.Ordinal));
        Assert.Contains("/Lang (de)", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_summary_goes_on_on_the_next_page_and_loses_nothing()
    {
        var rows = Enumerable.Range(1, 120).Select(row => new Summary.Row($"Frage Nummer {row}?", $"Antwort{row} mit einemseeehr{new string('l', 200)}angenWort"));
        var summary = Some.Summary(Some.SelfCare) with { Parts = [new Summary.Part("complaint", "Lang", [.. rows])] };
        await File.WriteAllBytesAsync(_file, PdfReport.Write(summary, Some.Monday));

        var text = await RunAsync("pdftotext", "-layout", _file, "-");

        Assert.All(Enumerable.Range(1, 120), row => Assert.Contains($"Antwort{row}", text, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"Pages:\s+1\n", await RunAsync("pdfinfo", _file));
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("-" or "•"));

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
