using System.Text.Json;

namespace TriageBot.Evaluation.Scoring;

/// <summary>The committed figures. A figure that is worse than its baseline fails the build.</summary>
internal sealed class Baseline(IReadOnlyDictionary<string, double> shares)
{
    private const double Rounding = 0.0005;
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static Baseline Read(string path) => new(
        JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(path))!);

    public static void Write(string path, IEnumerable<(string Key, Figure Figure)> figures) => File.WriteAllText(
        path,
        JsonSerializer.Serialize(figures.ToDictionary(one => one.Key, one => Math.Round(one.Figure.Rate.Share, 4)), Readable) + "\n");

    /// <summary>A sentence for each figure that fell behind, or that the baseline does not know.</summary>
    public IEnumerable<string> Complaints(IEnumerable<(string Key, Figure Figure)> figures)
    {
        foreach (var (key, figure) in figures)
        {
            if (!shares.TryGetValue(key, out var known))
            {
                yield return $"'{key}' has no baseline. Run with --update to write it.";
            }
            else if (figure.FewerIsBetter ? figure.Rate.Share > known + Rounding : figure.Rate.Share < known - Rounding)
            {
                yield return $"'{key}' is {figure.Rate}, but the baseline is {known:P1}. Mend it, or say why the baseline must change.";
            }
        }
    }
}
