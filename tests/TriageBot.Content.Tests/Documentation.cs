using System.Text;
using TriageBot.Content.Diagnostics;
using TriageBot.Content.Tests.Samples;

namespace TriageBot.Content.Tests;

/// <summary>docs/content-diagnostics.md is made of the catalogue and of the bad samples.</summary>
public sealed class Documentation
{
    private static readonly Dictionary<string, string> Groups = new()
    {
        ["TB01"] = "Files and YAML",
        ["TB02"] = "Keys and values",
        ["TB03"] = "Ids",
        ["TB04"] = "Conditions",
        ["TB05"] = "Questions and options",
        ["TB06"] = "Decision table and advice",
        ["TB07"] = "Causes, measures and cautions",
        ["TB08"] = "Language",
        ["TB09"] = "Texts",
    };

    private static string Page => Path.Combine(Repository.Root, "docs", "content-diagnostics.md");

    /// <summary>TRIAGEBOT_WRITE_DOCS=1 writes the page anew; look at the difference before you commit it.</summary>
    [Fact]
    public void The_page_of_diagnostics_is_that_of_the_catalogue()
    {
        var expected = Render();
        if (Environment.GetEnvironmentVariable("TRIAGEBOT_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Page, expected);
        }

        var written = File.ReadAllText(Page);

        Assert.Equal(expected, written);
    }

    private static string Render()
    {
        var page = new StringBuilder()
            .Append("# What the content check reports\n\n")
            .Append("`triagebot check` and the start of the host read all of `dialogs/` and report every mistake at once:\n")
            .Append("file, line, column, code, what was found, what was expected, what to do.\n")
            .Append("An error keeps the host from starting; a warning does not.\n\n")
            .Append("This page is made of the catalogue in `src/TriageBot.Content/Diagnostics` and of the samples in\n")
            .Append("`tests/TriageBot.Content.Tests/bad`; a test keeps it equal. `TRIAGEBOT_WRITE_DOCS=1` writes it anew.\n");
        var examples = BadSample.Names.Select(name => new BadSample(name)).DistinctBy(sample => sample.Code)
            .ToDictionary(sample => sample.Code, sample => sample.Read()[0].Line);
        foreach (var group in DiagnosticCatalogue.All.GroupBy(rule => rule.Code[..4]))
        {
            page.Append("\n## ").Append(group.Key).Append(": ").Append(Groups[group.Key]).Append('\n');
            foreach (var rule in group)
            {
                var warning = rule.Severity == DiagnosticSeverity.Warning ? " (warning)" : "";
                page.Append("\n### ").Append(rule.Code).Append(": ").Append(rule.Title).Append(warning).Append("\n\n")
                    .Append(rule.Explanation).Append("\n\n```\n").Append(examples[rule.Code]).Append("\n```\n");
            }
        }

        return page.ToString();
    }
}
