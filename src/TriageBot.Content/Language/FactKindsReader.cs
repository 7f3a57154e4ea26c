using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Language.Definitions;

namespace TriageBot.Content.Language;

/// <summary>Reads facts.yaml: what holds for a fact in every language.</summary>
internal sealed class FactKindsReader(DiagnosticLog log)
{
    /// <summary>The facts with their places, and the alarm levels, mildest first.</summary>
    public (IReadOnlyList<(FactKind Kind, FilePosition Position)> Kinds, IReadOnlyList<string> Levels) Read(YamlValue file)
    {
        if (Fields.Open(file, WordShapes.Facts, log) is not { } fields)
        {
            return ([], []);
        }

        var levels = fields.Texts("levels").Select(level => level.Value).ToList();
        var entries = fields.Entries("facts");
        return ([.. entries.Select(entry => (ReadKind(entry, levels, entries), entry.KeyPosition))], levels);
    }

    private FactKind ReadKind(YamlValue.Entry entry, List<string> levels, IReadOnlyList<YamlValue.Entry> all)
    {
        if (Fields.Open(entry.Value, WordShapes.Kind, log) is not { } fields)
        {
            return new FactKind(entry.Key);
        }

        var facts = all.Select(one => one.Key).ToList();
        return new FactKind(
            entry.Key,
            fields.Choice("alarm", levels, LanguageRules.UnknownLevel),
            fields.Flag("clarify"),
            fields.Flag("lasting"),
            fields.Flag("event"),
            fields.Choice("then", facts, LanguageRules.UnknownFact));
    }
}
