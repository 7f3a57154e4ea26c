using System.Diagnostics;
using System.Globalization;

namespace TriageBot.Benchmarks;

/// <summary>
/// How many durable turns the product runs in a second, and how long each takes: visitors over HTTP on this machine, every
/// turn through the dialogs and on disk before its answer. The visitors' own work counts, because they share the cores.
/// </summary>
internal static class TurnLoad
{
    private static readonly int[] Crowds = [1, 8, 32, 128];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("triagebot-turns-").FullName;
        await using (var app = await TurnHost.StartAsync(folder))
        {
            using var http = new HttpClient { BaseAddress = TurnHost.AddressOf(app) };
            await MeasureAsync(http, 32, WarmUp);
            Console.WriteLine("| visitors | turns/s | p50 ms | p95 ms | p99 ms | longest ms | CPU µs/turn |");
            Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var crowd in Crowds)
            {
                Console.WriteLine(await MeasureAsync(http, crowd, Measured));
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> MeasureAsync(HttpClient http, int crowd, TimeSpan duration)
    {
        using var end = new CancellationTokenSource(duration);
        var visitors = Enumerable.Range(0, crowd).Select(_ => new TurnVisitor(http)).ToList();
        var (begin, cpu) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime);
        await Task.WhenAll(visitors.Select(v => Task.Run(() => v.RunAsync(end.Token))));
        var elapsed = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var spent = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMicroseconds;
        var turns = visitors.SelectMany(v => v.Turns).Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {crowd} | {turns.Length / elapsed:N0} | {At(turns, 0.5):0.0} | {At(turns, 0.95):0.0} | {At(turns, 0.99):0.0} "
            + $"| {turns[^1]:0} | {spent / turns.Length:0} |");
    }

    private static double At(double[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)];
}
