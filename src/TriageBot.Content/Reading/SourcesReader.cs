using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads sources.yaml.</summary>
internal sealed class SourcesReader(ProtocolNames names, ItemReader items, DiagnosticLog log)
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    public IReadOnlyDictionary<string, Source> Read(Fields file)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var fields in items.Items(file, "sources", Shapes.Source))
        {
            var name = fields.Text("name")?.Value;
            var year = fields.Number("year", EarliestYear, LatestYear);
            var seen = fields.Flag("seen");
            var address = Address(fields);
            if (items.Tag(fields, names.Sources) is { } id)
            {
                sources.Add(id, new Source(id, name ?? "", year, address, seen));
            }
        }

        return sources;
    }

    private string? Address(Fields fields)
    {
        if (fields.Text("url") is not { } address)
        {
            return null;
        }

        if (Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
        {
            return address.Value;
        }

        log.Report(ShapeRules.NotAnAddress, address.Position, address.Value);
        return null;
    }
}
