using TriageBot.Content;

namespace TriageBot.Benchmarks;

/// <summary>The real content, read anew at each call.</summary>
internal static class BenchmarkContent
{
    public static BotContent Read() => ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "dialogs")).Content!;
}
