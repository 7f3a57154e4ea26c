using System.Diagnostics;

namespace TriageBot.Telegram.Tests.Doubles;

/// <summary>The product in a process of its own, which may be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;

    private HostProcess(Process process) => _process = process;

    public static HostProcess Start(string folder, int port, params IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "TriageBot.Web.dll"));
        (string Name, string Value)[] own =
        [
            ("urls", $"http://127.0.0.1:{port}"), ("Storage:Folder", folder), ("Logging:LogLevel:Default", "None"), ("environment", "Development"),
        ];
        foreach (var (name, value) in own.Concat(settings))
        {
            start.ArgumentList.Add($"--{name}={value}");
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new HostProcess(process);
    }

    /// <summary>Ends it at once, in the middle of whatever it does (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
