using CsCheck;
using TriageBot.Content.Diagnostics;
using TriageBot.Content.Tests.Samples;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Tests;

/// <summary>Bad content is never an exception, whatever is bad about it.</summary>
public sealed class Robustness
{
    // Seeds that once found a fault.
    private const string TextSeed = "cSY6QuGPtb61";
    private const string FileSeed = "8AHh70n1jw91";

    private static readonly IReadOnlyList<string> Files =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Tests, "base", "sample"))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    // Pieces that mean something to YAML, to the reader or to neither.
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", "- ", "? ", "&a", "*a", "!", "|", ">", "'", "\"", "#", "\n", "  ", "\t", "\0", "\u0085", "ü", "\ud83d",
        "---\n", "...\n", "%YAML 1.1\n", "<<: ", "\\x41", "\"\\U00110000\"", "all: ", "not: ", "age: ", "0", "-1", "99999999999", "none",
    ];

    private static readonly Gen<(int At, int Cut, string Piece)> Change =
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 12], Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]));

    [Fact]
    public void Any_text_is_a_value_or_a_mistake()
    {
        var texts = Files.Select(file => File.ReadAllText(Path.Combine(Repository.Tests, "base", "sample", file))).ToList();

        Gen.Select(Gen.Int[0, texts.Count - 1], Change.Array[1, 4]).Sample(
            (index, changes) =>
            {
                var log = new DiagnosticLog();
                var value = YamlTree.Read("file.yaml", changes.Aggregate(texts[index], Apply), log);
                Assert.True(value is not null || log.HasErrors);
            },
            seed: TextSeed, iter: 2000, threads: 1);
    }

    [Fact]
    public void Any_change_of_a_file_gives_content_or_mistakes()
    {
        using var folder = new SampleFolder();
        var originals = Files.ToDictionary(file => file, file => folder.ReadText($"sample/{file}"));

        Gen.Select(Gen.Int[0, Files.Count - 1].Select(at => Files[at]), Change.Array[1, 2]).Sample(
            (file, changes) =>
            {
                folder.Write($"sample/{file}", changes.Aggregate(originals[file], Apply));
                var result = folder.Read();
                folder.Write($"sample/{file}", originals[file]);
                Assert.True(result.Content is not null || result.Errors.Any());
                Assert.All(result.Diagnostics, one => Assert.True(one.Position is { Line: >= 1, Column: >= 1 }));
            },
            seed: FileSeed, iter: 100, threads: 1);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Nesting_without_end_is_a_mistake(string open)
    {
        var log = new DiagnosticLog();

        YamlTree.Read("file.yaml", string.Concat(Enumerable.Repeat(open, 20_000)), log);

        Assert.True(log.HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("no/such/folder")]
    public void A_folder_that_is_not_there_is_a_mistake(string path) =>
        Assert.Equal("TB0101", Assert.Single(ContentReader.Read(path).Diagnostics).Code);

    [Fact]
    public void Every_kind_of_value_at_every_key_is_content_or_a_mistake()
    {
        using var folder = new SampleFolder();
        foreach (var file in Files)
        {
            var lines = folder.ReadText($"sample/{file}").Split('\n');
            var keyed = Enumerable.Range(0, lines.Length).Where(line => lines[line].Contains(':', StringComparison.Ordinal));
            foreach (var line in keyed.Where((_, number) => number % 6 == 0))
            {
                var replaced = lines[line][..(lines[line].IndexOf(':', StringComparison.Ordinal) + 1)] + " [{a: b}]";
                folder.Write($"sample/{file}", string.Join('\n', [.. lines[..line], replaced, .. lines[(line + 1)..]]));

                Assert.NotEmpty(folder.Read().Diagnostics);
            }

            folder.Write($"sample/{file}", string.Join('\n', lines));
        }
    }

    private static string Apply(string text, (int At, int Cut, string Piece) change)
    {
        var at = change.At % (text.Length + 1);
        return text[..at] + change.Piece + text[Math.Min(text.Length, at + change.Cut)..];
    }
}
