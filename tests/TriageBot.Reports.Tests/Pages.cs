using System.Xml.Linq;

namespace TriageBot.Reports.Tests;

public sealed class Pages
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-einfach", "de")]
    [InlineData("en", "en")]
    public void The_page_names_its_language_and_has_headings_and_row_headers(string language, string spoken)
    {
        var html = HtmlReport.Write(Some.Summary(Some.SelfCare, language), "/summary/style.css");

        Assert.Contains($"<html lang=\"{spoken}\">", html, StringComparison.Ordinal);
        Assert.Single(html.Split("<h1>").Skip(1));
        Assert.Contains("<th scope=\"row\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_an_answer_stays_text()
    {
        var summary = Some.Summary(Some.SelfCare) with
        {
            Parts = [new Summary.Part("complaint", "<b>", [new Summary.Row("a\"<script>", "<img src=x onerror=alert(1)>")])],
        };

        var html = HtmlReport.Write(summary, "/summary/style.css");

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_well_formed()
    {
        var html = HtmlReport.Write(Some.Summary(Some.SelfCare), "/summary/style.css");
        var body = html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("</html>", StringComparison.Ordinal)];

        // Entities are written as numbers, so that an XML reader understands them too.
        Assert.NotEmpty(XElement.Parse(body).Descendants("table"));
    }
}
