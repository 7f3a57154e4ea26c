using System.CommandLine;
using TriageBot.Cli.Commands;

namespace TriageBot.Cli.Tests;

public sealed class TeamsPackageFaults
{
    private const string AppId = "3f2b1c7e-8a9d-4e55-9d1f-0123456789ab";

    [Theory]
    [InlineData("--app-id: 'x' is no app id", "--app-id", "x", "--public-url", "https://bot.example.org")]
    [InlineData("--app-id", "--public-url", "https://bot.example.org")]
    [InlineData("--public-url: 'http://bot.example.org' is no address", "--app-id", AppId, "--public-url", "http://bot.example.org")]
    [InlineData("--public-url: 'bot' is no address", "--app-id", AppId, "--public-url", "bot")]
    [InlineData("--developer: the name has 33 characters", "--app-id", AppId, "--public-url", "https://b.example", "--developer", "123456789012345678901234567890123")]
    public void A_setting_that_Teams_would_refuse_is_named_before_anything_is_written(string message, params string[] arguments)
    {
        var parsed = new RootCommand { TeamsPackageCommand.Make() }.Parse(["teams-package", .. arguments]);

        Assert.Contains(parsed.Errors, error => error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_package_is_written_where_the_operator_wants_it()
    {
        var target = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.zip");
        try
        {
            var status = new RootCommand { TeamsPackageCommand.Make() }
                .Parse(["teams-package", "--app-id", AppId, "--public-url", "https://bot.example.org", "--out", target]).Invoke();

            Assert.Equal(0, status);
            Assert.True(new FileInfo(target).Length > 0);
        }
        finally
        {
            File.Delete(target);
        }
    }
}
