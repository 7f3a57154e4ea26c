using TriageBot.Content.Tests.Samples;

namespace TriageBot.Content.Tests;

/// <summary>Plain German is a language of its own: complete, heard as German, and never replaced by another one.</summary>
public sealed class PlainGerman
{
    [Fact]
    public void A_text_that_plain_German_lacks_is_reported_there()
    {
        using var folder = new SampleFolder();
        folder.Write("sample/text.de-einfach.yaml", folder.ReadText("sample/text.de.yaml"))
            .Edit("sample/text.de-einfach.yaml", "  A1: Satz A1\n", "");

        var problem = Assert.Single(folder.Read().Diagnostics);

        Assert.StartsWith("dialogs/sample/text.de-einfach.yaml", folder.Shown(problem), StringComparison.Ordinal);
        Assert.Equal("TB0901", problem.Code);
    }

    [Fact]
    public void A_hint_that_only_the_others_have_is_reported_once()
    {
        using var folder = new SampleFolder();
        folder.Write("sample/text.de-einfach.yaml", folder.ReadText("sample/text.de.yaml"))
            .Edit("sample/text.de.yaml", "    why: Warum q_age\n", "    why: Warum q_age\n    hint: Text\n")
            .Edit("sample/text.en.yaml", "    why: Why q_age\n", "    why: Why q_age\n    hint: Text\n");

        var problem = Assert.Single(folder.Read().Diagnostics);

        Assert.StartsWith("dialogs/sample/text.de-einfach.yaml", folder.Shown(problem), StringComparison.Ordinal);
        Assert.Equal("TB0903", problem.Code);
    }

    [Fact]
    public void It_is_understood_as_German()
    {
        var understanders = ContentReader.Read(Repository.Dialogs).Content!.Understanders;

        Assert.Equal(ContentLanguages.All, understanders.Keys);
        Assert.Same(understanders["de"], understanders[ContentLanguages.PlainGerman]);
    }

    [Theory]
    [InlineData("advice.")]
    [InlineData("rules.")]
    [InlineData("safety_net.")]
    [InlineData("measures.")]
    [InlineData("cautions.")]
    [InlineData("within.")]
    [InlineData("questions.")]
    public void It_names_every_number_that_German_names(string area)
    {
        var texts = ContentReader.Read(Repository.Dialogs).Content!.Texts;

        Assert.All(
            texts["de"].Keys.Where(key => key.StartsWith(area, StringComparison.Ordinal)),
            key => Assert.Empty(Numbers(texts["de"][key]).Except(Numbers(texts[ContentLanguages.PlainGerman][key])).Select(number => $"{key}: {number}")));
    }

    private static IEnumerable<string> Numbers(string text) =>
        text.Split([.. text.Where(letter => !char.IsDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries).Distinct();
}
