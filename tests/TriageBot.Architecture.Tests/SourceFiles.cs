using System.Text.RegularExpressions;

namespace TriageBot.Architecture.Tests;

public sealed partial class SourceFiles
{
    private const int LongestFile = 400;
    private static readonly string[] Folders = ["src", "tests"];
    private static readonly string[] Channels = ["DirectLine", "Telegram", "BotConnector"];

    [Fact]
    public void No_source_file_is_longer_than_a_sitting()
    {
        var long_ = Code().Where(path => File.ReadLines(path).Count() > LongestFile).Select(Repository.Relative);

        Assert.Empty(long_);
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var left = Code().Where(path => !path.EndsWith("/SourceFiles.cs", StringComparison.Ordinal))
            .Where(path => LeftForLater().IsMatch(File.ReadAllText(path))).Select(Repository.Relative).ToList();

        Assert.Empty(left);
    }

    [Fact]
    public void No_sentence_that_a_German_reads_stands_in_code()
    {
        var prose = Repository.Files("src", "*.cs").Concat(Repository.Files("src/widget", "*.ts*"))
            .Where(path => File.ReadLines(path).Any(line => !IsComment(line) && GermanText().IsMatch(line)))
            .Select(Repository.Relative);

        Assert.Empty(prose);
    }

    [Fact]
    public void A_channel_does_not_know_another_channel()
    {
        var crossings = from channel in Channels
                        let folder = $"src/TriageBot.Channels/{channel}"
                        where Directory.Exists(Path.Combine(Repository.Root, folder))
                        from path in Repository.Files(folder, "*.cs")
                        from other in Channels
                        where other != channel && File.ReadAllText(path).Contains($"TriageBot.Channels.{other}", StringComparison.Ordinal)
                        select $"{Repository.Relative(path)} names {other}";

        Assert.Empty(crossings);
    }

    // A comment may quote what people say: that is what the code is about.
    private static bool IsComment(string line) => line.TrimStart() is ['/', '/', ..] or ['*', ..];

    private static IEnumerable<string> Code() =>
        Folders.SelectMany(folder => Repository.Files(folder, "*.cs"))
            .Concat(Repository.Files("src/widget", "*.ts*")).Concat(Repository.Files("tests", "*.mjs"));

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b")]
    private static partial Regex LeftForLater();

    [GeneratedRegex("\"(?=[^\"\\n]*\\s)[^\"\\n]*[äöüßÄÖÜ][^\"\\n]*\"")]
    private static partial Regex GermanText();
}
