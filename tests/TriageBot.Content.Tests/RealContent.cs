using TriageBot.Content.Tests.Samples;

namespace TriageBot.Content.Tests;

/// <summary>The content of this repository.</summary>
public sealed class RealContent
{
    private static readonly ContentResult Result = ContentReader.Read(Repository.Dialogs);

    [Fact]
    public void It_is_read_without_errors() => Assert.Empty(Result.Errors.Select(one => one.ToString()));

    [Fact]
    public void Every_statement_of_the_article_that_is_to_be_covered_is_carried_by_some_item()
    {
        var toCover = File.ReadLines(Path.Combine(Repository.Tests, "article-ids.txt"))
            .Select(line => line.Split(' ')).Where(line => line is [_, "yes"]).Select(line => line[0]);
        var protocol = Result.Content!.Protocols["back-cramps"];
        var covered = protocol.Causes.SelectMany(cause => cause.Covers)
            .Concat(protocol.Measures.SelectMany(measure => measure.Covers));

        Assert.Empty(toCover.Except(covered));
    }

    [Fact]
    public void No_item_claims_a_statement_that_the_article_does_not_make()
    {
        var known = File.ReadLines(Path.Combine(Repository.Tests, "article-ids.txt")).Select(line => line.Split(' ')[0]);
        var protocol = Result.Content!.Protocols["back-cramps"];
        var covered = protocol.Causes.SelectMany(cause => cause.Covers)
            .Concat(protocol.Measures.SelectMany(measure => measure.Covers));

        Assert.Empty(covered.Except(known));
    }

    [Theory]
    [InlineData("selfhelp_step_position")]
    [InlineData("selfhelp_gentle_warmth")]
    [InlineData("selfhelp_light_stretching")]
    [InlineData("selfhelp_relaxation_pmr")]
    [InlineData("selfhelp_breathing")]
    public void What_is_done_with_the_body_is_shown_in_a_picture(string measure)
    {
        var protocol = Result.Content!.Protocols["back-cramps"];

        Assert.NotNull(protocol.Measures.Single(one => one.Id == measure).Image);
    }

    [Fact]
    public void Pictures_show_where_numbness_is_dangerous_and_where_it_hurts()
    {
        var protocol = Result.Content!.Protocols["back-cramps"];

        Assert.NotNull(protocol.FindQuestion("q_cauda")!.Find("saddle")!.Image);
        Assert.NotNull(protocol.FindQuestion("q_location")!.Image);
    }

    [Fact]
    public void Every_file_tells_the_editor_its_schema()
    {
        // The words of the language have a form of their own, which editors do not complete.
        var files = Directory.EnumerateFiles(Repository.Dialogs, "*.yaml", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/language/", StringComparison.Ordinal));

        Assert.All(files, file =>
        {
            const string Start = "# yaml-language-server: $schema=";
            var line = File.ReadLines(file).First();
            Assert.StartsWith(Start, line, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, line[Start.Length..])), $"{file}: {line}");
        });
    }
}
