using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace TriageBot.Deploy.Tests;

public sealed class AzureTemplates
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "azure");

    [Fact]
    public void The_templates_compile_and_the_compiler_has_nothing_to_remark()
    {
        var (status, _, remarks) = Compile("main.bicep");

        Assert.Equal((0, ""), (status, remarks.Trim()));
    }

    [Fact]
    public void No_template_holds_a_secret_and_none_gives_one_out()
    {
        var (_, template, _) = Compile("main.bicep");
        var compiled = JsonNode.Parse(template)!;

        Assert.Equal("securestring", ((string)compiled["parameters"]!["appSecret"]!["type"]!).ToLowerInvariant());
        Assert.DoesNotContain(compiled["outputs"]!.AsObject(), output => output.Value!.ToJsonString().Contains("Secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Never_do_two_hosts_write_one_file()
    {
        var (_, template, _) = Compile("host.bicep");
        var app = JsonNode.Parse(template)!["resources"]!.AsObject().Select(resource => resource.Value!)
            .Single(resource => (string?)resource["type"] == "Microsoft.App/containerApps");

        Assert.Equal(1, (int)app["properties"]!["template"]!["scale"]!["maxReplicas"]!);
    }

    private static (int Status, string Output, string Remarks) Compile(string file)
    {
        var compiler = typeof(AzureTemplates).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "Bicep").Value!;
        MakeRunnable(compiler);
        var start = new ProcessStartInfo(compiler, ["build", Path.Combine(Folder, file), "--stdout"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        };
        using var process = Process.Start(start)!;
        var remarks = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, remarks.Result);
    }

    // Packages carry no right to run.
    private static void MakeRunnable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        }
    }
}
