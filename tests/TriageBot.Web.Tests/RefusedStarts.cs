using System.Diagnostics;

namespace TriageBot.Web.Tests;

/// <summary>The host does not start on broken ground, and says what is broken. Each runs the real program.</summary>
public sealed class RefusedStarts : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_damaged_database_is_named()
    {
        await File.WriteAllTextAsync(_folder.PathOf("triagebot.db"), new string('x', 8192));

        var (code, errors) = await RunAsync($"--Storage:Folder={_folder.Name}");

        Assert.Equal(1, code);
        Assert.Contains(_folder.PathOf("triagebot.db"), errors, StringComparison.Ordinal);
        Assert.Contains("Damaged", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_content_is_named_with_file_and_line()
    {
        await File.WriteAllTextAsync(_folder.PathOf("broken.yaml"), "a: [");

        var (code, errors) = await RunAsync($"--Storage:Folder={_folder.Name}", $"--Content:Folder={_folder.Name}");

        Assert.Equal(1, code);
        Assert.Matches(@"error TB\d{4}:", errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        var (code, errors) = await RunAsync(
            $"--Storage:Folder={_folder.Name}", "--DirectLine:AllowedOrigins:0=example.org");

        Assert.Equal(1, code);
        Assert.Contains("DirectLine:AllowedOrigins has 'example.org'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_that_nobody_wrote_a_file_for_is_named()
    {
        var (code, errors) = await RunAsync($"--Storage:Folder={_folder.Name}", "--Country=FR");

        Assert.Equal(1, code);
        Assert.Contains("Country is 'FR', and dialogs/countries has no such file. Write one of AT, CH, DE", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_the_operator_must_say_who_offers_the_bot_what_for_and_what_happens_with_the_data()
    {
        var (code, errors) = await RunAsync($"--Storage:Folder={_folder.Name}", "--environment=Production", "--Operator:Imprint=no-file.txt");

        Assert.Equal(1, code);
        Assert.Contains("Operator:Imprint is 'no-file.txt', which is neither", errors, StringComparison.Ordinal);
        Assert.Contains("Operator:Privacy is empty", errors, StringComparison.Ordinal);
        Assert.Contains("Operator:Purpose is empty", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList = { typeof(Program).Assembly.Location, "--urls=http://127.0.0.1:0" },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
