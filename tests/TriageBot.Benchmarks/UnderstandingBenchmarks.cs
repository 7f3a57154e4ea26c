using BenchmarkDotNet.Attributes;
using TriageBot.Language;

namespace TriageBot.Benchmarks;

/// <summary>What it costs to read a message, by its length.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmarks
{
    private const string Message =
        "Seit gestern Abend nach dem Kistenschleppen zieht es im Kreuz, so 7 von 10, kein Fieber, Blase ist ok, aber das linke Bein "
        + "kribbelt bis in den Fuß und heute früh war es beim Aufstehen schlimmer. ";

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
    private Understander _german = null!;
    private string _text = "";

    [Params(200, 1_000, 5_000, 10_000)]
    public int Letters { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _german = BenchmarkContent.Read().Understanders["de"];
        _text = string.Concat(Enumerable.Repeat(Message, (Letters / Message.Length) + 1))[..Letters];
    }

    [Benchmark]
    public Understanding ReadMessage() => _german.Read(_text, Monday);
}
