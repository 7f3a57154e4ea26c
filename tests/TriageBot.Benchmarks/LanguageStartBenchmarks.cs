using BenchmarkDotNet.Attributes;
using TriageBot.Content.Diagnostics;
using TriageBot.Content.Language;
using TriageBot.Content.Yaml;

namespace TriageBot.Benchmarks;

/// <summary>What it costs to read, compile and check the word files of both languages, once the code itself is compiled.</summary>
[MemoryDiagnoser]
public class LanguageStartBenchmarks
{
    private readonly string _path = Path.Combine(AppContext.BaseDirectory, "dialogs");

    [Benchmark]
    public int ReadBothLanguages()
    {
        var log = new DiagnosticLog();
        var folder = DialogsFolder.Open(_path, log)!;
        return new LanguageFolderReader(folder).Read(log).Count;
    }
}
