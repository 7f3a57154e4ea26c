using System.Text.RegularExpressions;

namespace TriageBot.Architecture.Tests;

public sealed partial class SourceFiles
{
    private const int LongestFile = 400;

    [Fact]
    public void No_source_file_is_longer_than_a_sitting()
    {
        var long_ = Code().Where(path => File.ReadLines(path).Count() > LongestFile).Select(Repository.Relative);

        Assert.Empty(long_);
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var left = Code().Where(path => LeftForLater().IsMatch(File.ReadAllText(path))).Select(Repository.Relative);

        Assert.Empty(left.Where(path => path != "tests/TriageBot.Architecture.Tests/SourceFiles.cs"));
    }

    [Fact]
    public void No_sentence_that_a_German_reads_stands_in_code()
    {
        var prose = Repository.Files("src", "*.cs").Concat(Repository.Files("src/widget", "*.ts*"))
            .Where(path => GermanText().IsMatch(File.ReadAllText(path))).Select(Repository.Relative);

        Assert.Empty(prose);
    }

    [Fact]
    public void A_channel_does_not_know_another_channel()
    {
        var channels = new[] { "DirectLine", "Telegram", "BotConnector" };

        var crossings = from channel in channels
                        let folder = $"src/TriageBot.Channels/{channel}"
                        where Directory.Exists(Path.Combine(Repository.Root, folder))
                        from path in Repository.Files(folder, "*.cs")
                        from other in channels
                        where other != channel && File.ReadAllText(path).Contains($"TriageBot.Channels.{other}", StringComparison.Ordinal)
                        select $"{Repository.Relative(path)} names {other}";

        Assert.Empty(crossings);
    }

    [Fact]
    public void Nobody_but_its_own_project_knows_which_Bot_Framework_it_is()
    {
        var knowing = Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
            .Where(path => !path.Contains("BotFramework", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("BOTFRAMEWORK_SDK", StringComparison.Ordinal))
            .Select(Repository.Relative);

        Assert.Empty(knowing.Where(path => !path.Contains("Architecture.Tests", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Code() =>
        new[] { "src", "tests" }.SelectMany(folder => Repository.Files(folder, "*.cs"))
            .Concat(Repository.Files("src/widget", "*.ts*")).Concat(Repository.Files("tests", "*.mjs"));

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex LeftForLater();

    [GeneratedRegex("\"[^\"\\n]*[äöüßÄÖÜ][^\"\\n]*\"")]
    private static partial Regex GermanText();
}
