using TriageBot.Language.Definitions;
using YamlDotNet.RepresentationModel;

namespace TriageBot.Content.Language;

/// <summary>A place in a word file, read as the kind of value that is expected there.</summary>
internal sealed class LanguageNode(string file, YamlNode node, List<LexiconProblem> problems)
{
    public bool IsMapping => node is YamlMappingNode;

    public string Text => node is YamlScalarNode scalar ? scalar.Value ?? string.Empty : string.Empty;

    public IEnumerable<(string Key, LanguageNode Value)> Entries()
    {
        if (node is not YamlMappingNode mapping)
        {
            Report("names with values");
            yield break;
        }

        foreach (var (key, value) in mapping.Children)
        {
            yield return (((YamlScalarNode)key).Value ?? string.Empty, new LanguageNode(file, value, problems));
        }
    }

    public IEnumerable<LanguageNode> Items()
    {
        if (node is not YamlSequenceNode sequence)
        {
            Report("a list");
            yield break;
        }

        foreach (var item in sequence.Children)
        {
            yield return new LanguageNode(file, item, problems);
        }
    }

    public List<Phrase> Phrases() => [.. Items().Select(item => item.ToPhrase())];

    public List<Phrase> List(string key) => Find(key)?.Phrases() ?? [];

    public string Setting(string key) => Find(key)?.Text ?? string.Empty;

    private LanguageNode? Find(string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value)
            ? new LanguageNode(file, value, problems) : null;

    private Phrase ToPhrase() => new(Text, file, (int)node.Start.Line, (int)node.Start.Column);

    private void Report(string expected) =>
        problems.Add(new(ToPhrase(), $"This should be {expected}."));
}
