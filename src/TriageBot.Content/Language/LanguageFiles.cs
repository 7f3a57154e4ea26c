using TriageBot.Language;
using TriageBot.Language.Definitions;
using YamlDotNet.RepresentationModel;

namespace TriageBot.Content.Language;

/// <summary>Reads <c>dialogs/language</c>.</summary>
public static class LanguageFiles
{
    /// <summary>Reads and compiles one language.</summary>
    /// <param name="folder">The folder <c>dialogs/language</c>.</param>
    /// <param name="language">The language, the name of its folder.</param>
    /// <param name="problems">Every mistake found.</param>
    public static Lexicon Read(string folder, string language, out IReadOnlyList<LexiconProblem> problems)
    {
        var found = new List<LexiconProblem>();
        var definition = ReadDefinition(folder, language, found);
        var lexicon = Lexicon.Compile(definition, out var compileProblems);
        problems = [.. found, .. compileProblems];
        return lexicon;
    }

    private static LanguageDefinition ReadDefinition(string folder, string language, List<LexiconProblem> problems)
    {
        var kinds = Load(Path.Combine(folder, "facts.yaml"));
        var levels = new LanguageNode("facts.yaml", kinds.Children[new YamlScalarNode("levels")], problems).Phrases();
        var facts = new LanguageNode("facts.yaml", kinds.Children[new YamlScalarNode("facts")], problems).Entries();
        var reader = new LanguageReader(language, problems);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, language), "*.yaml").Order(StringComparer.Ordinal))
        {
            reader.Add(Path.GetFileName(file), Load(file));
        }

        return reader.Build(
            [.. facts.Select(fact => new FactKind(
                fact.Key,
                fact.Value.Setting("alarm") is { Length: > 0 } alarm ? alarm : null,
                fact.Value.Setting("clarify") == "true",
                fact.Value.Setting("lasting") == "true",
                fact.Value.Setting("event") == "true"))],
            [.. levels.Select(level => level.Text)]);
    }

    private static YamlMappingNode Load(string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(file);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
