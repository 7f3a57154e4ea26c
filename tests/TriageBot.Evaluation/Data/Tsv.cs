namespace TriageBot.Evaluation.Data;

/// <summary>Reads the sets: UTF-8, one header line, cells parted by tabs, no quoting.</summary>
internal static class Tsv
{
    public static IReadOnlyList<Dictionary<string, string>> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "eval", file));
        var header = lines[0].Split('\t');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(cells => header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
