using TriageBot.Content.Tests.Samples;

namespace TriageBot.Content.Tests;

/// <summary>An editor sees every mistake after one run, each once, in the order of the files.</summary>
public sealed class AllAtOnce
{
    [Fact]
    public void Mistakes_in_different_files_and_places_are_reported_together_by_file_line_and_column()
    {
        using var folder = new SampleFolder()
            .Edit("sample/protocol.yaml", "type: scale", "type: scale, colour: red")
            .Edit("sample/urgency.yaml", "when: chest", "when: chets")
            .Edit("sample/urgency.yaml", "place: poison_line", "place: poisonline")
            .Edit("sample/urgency.yaml", "within: 1-2w", "within: 2w")
            .Edit("sample/text.en.yaml", "    why: Why q_age\n", "")
            .Edit("sample/text.de.yaml", "  S0: Satz S0", "  S0: 5 % der Fälle");

        var result = folder.Read();

        Assert.Null(result.Content);
        Assert.Equal(
            [
                "dialogs/sample/protocol.yaml(59,53): error TB0202", "dialogs/sample/text.de-einfach.yaml(126,7): error TB0906",
                "dialogs/sample/text.de.yaml(126,7): error TB0906",
                "dialogs/sample/text.en.yaml(25,3): error TB0901", "dialogs/sample/urgency.yaml(2,48): error TB0304",
                "dialogs/sample/urgency.yaml(5,70): error TB0310", "dialogs/sample/urgency.yaml(9,43): error TB0312",
            ],
            result.Diagnostics.Select(one => folder.Shown(one)[..(one.Position.ToString().Length + ": error TB0000".Length)]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_hide_mistakes_in_others_and_is_not_blamed_for_them()
    {
        using var folder = new SampleFolder()
            .Write("sample/sources.yaml", "sources: [")
            .Edit("sample/tips.yaml", "when: again", "when: agian");

        var codes = folder.Read().Diagnostics.Select(one => one.Code);

        Assert.Equal(["TB0108", "TB0304"], codes);
    }

    [Fact]
    public void Without_the_interview_only_files_and_languages_are_judged()
    {
        using var folder = new SampleFolder()
            .Write("sample/protocol.yaml", "- a list")
            .Edit("sample/text.en.yaml", "    why: Why q_age\n", "");

        var codes = folder.Read().Diagnostics.Select(one => one.Code);

        Assert.Equal(["TB0203", "TB0903"], codes);
    }

    [Fact]
    public void A_warning_does_not_keep_content_from_being_used()
    {
        using var folder = new SampleFolder().Edit("sample/protocol.yaml", "2027-01-31", "2026-05-31");

        var result = folder.Read();

        Assert.Equal("TB0214", Assert.Single(result.Diagnostics).Code);
        Assert.NotNull(result.Content);
    }

    [Fact]
    public void The_day_of_the_review_itself_is_in_time()
    {
        using var folder = new SampleFolder().Edit("sample/protocol.yaml", "2027-01-31", "2026-06-01");

        Assert.Empty(folder.Read().Diagnostics);
    }
}
