using TriageBot.Content.Diagnostics;
using TriageBot.Content.Tests.Samples;

namespace TriageBot.Content.Tests;

/// <summary>Every kind of mistake has a sample in bad/, and reading it reports exactly this mistake at its place.</summary>
public sealed class BadContent
{
    public static TheoryData<string> Samples => [.. BadSample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_mistake_is_reported_with_its_code_at_its_place_and_nothing_else(string name)
    {
        var sample = new BadSample(name);

        var diagnostics = sample.Read();

        Assert.Equal(sample.Expected, diagnostics.Select(one => one.Short));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_message_is_whole_sentences_without_holes(string name)
    {
        var lines = new BadSample(name).Read().Select(one => one.Line);

        Assert.All(lines, line =>
        {
            Assert.True(line[^1] is '.' or '?', line);
            Assert.DoesNotContain("  ", line, StringComparison.Ordinal);
            Assert.DoesNotContain("''", line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_kind_of_mistake_has_a_sample()
    {
        var codes = BadSample.Names.Select(name => name.Split('-')[0]).ToHashSet();

        Assert.Empty(DiagnosticCatalogue.All.Select(rule => rule.Code).Except(codes));
    }

    [Fact]
    public void Every_sample_is_for_a_known_kind_of_mistake() =>
        Assert.All(BadSample.Names, name => Assert.NotNull(DiagnosticCatalogue.Find(name.Split('-')[0])));

    [Fact]
    public void Codes_are_unique() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Count, DiagnosticCatalogue.All.Select(rule => rule.Code).Distinct().Count());

    [Fact]
    public void Codes_stand_in_order_and_have_the_same_form() =>
        Assert.All(
            DiagnosticCatalogue.All.Zip(DiagnosticCatalogue.All.Skip(1)),
            pair => Assert.True(
                string.CompareOrdinal(pair.First.Code, pair.Second.Code) < 0 && pair.First.Code is ['T', 'B', _, _, _, _],
                $"{pair.First.Code} must stand after {pair.Second.Code}."));

    [Fact]
    public void The_base_sample_is_without_mistakes()
    {
        using var folder = new SampleFolder();

        var result = folder.Read();

        Assert.Empty(result.Diagnostics.Select(folder.Shown));
        Assert.NotNull(result.Content);
    }
}
