namespace TriageBot.Evaluation.Scoring;

/// <summary>Figures of one set by language, with the rows that a person should look at.</summary>
internal sealed class Table(string title)
{
    private readonly List<(string Language, IReadOnlyList<Figure> Figures)> _columns = [];
    private readonly List<string> _remarks = [];

    public void Add(string language, IReadOnlyList<Figure> figures) => _columns.Add((language, figures));

    public void Remark(string what, IEnumerable<string> ids)
    {
        var all = string.Join(' ', ids);
        _remarks.Add(all.Length == 0 ? $"{what}: none" : $"{what}: {all}");
    }

    /// <summary>All figures by key: <c>own/de/missed</c>; with more than one language also their sum.</summary>
    public IEnumerable<(string Key, Figure Figure)> Keyed() =>
        WithSum().SelectMany(column => column.Figures.Select(figure => ($"{title}/{column.Language}/{figure.Name}", figure)));

    public void Print(TextWriter to)
    {
        to.WriteLine($"\n{title}");
        var columns = WithSum();
        to.WriteLine($"  {"",-34}{string.Concat(columns.Select(column => $"{column.Language,-32}"))}");
        for (var row = 0; row < columns[0].Figures.Count; row++)
        {
            var cells = string.Concat(columns.Select(column => $"{column.Figures[row].Rate,-32}"));
            to.WriteLine($"  {columns[0].Figures[row].Name,-34}{cells}");
        }

        foreach (var remark in _remarks)
        {
            to.WriteLine($"  {remark}");
        }
    }

    private List<(string Language, IReadOnlyList<Figure> Figures)> WithSum() => _columns.Count < 2
        ? _columns
        : [.. _columns, ("all", [.. _columns[0].Figures.Select((figure, row) => figure with
        {
            Rate = _columns.Aggregate(default(Rate), (sum, column) => sum + column.Figures[row].Rate),
        })])];
}
