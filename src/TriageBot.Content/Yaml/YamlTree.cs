using TriageBot.Content.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TriageBot.Content.Yaml;

/// <summary>
/// Builds the values of one file from YamlDotNet's events. YamlStream would stop at the first duplicate key
/// and follow aliases without a word; from the events all of that is reported, with places.
/// </summary>
internal sealed class YamlTree
{
    private const int DeepestNesting = 32;

    private readonly string _file;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly DiagnosticLog _log;
    private bool _hasAliases;

    private YamlTree(string file, string text, DiagnosticLog log)
    {
        _file = file;
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
        _log = log;
    }

    /// <summary>The value of the one document; null when there is none or it cannot be read, which is reported.</summary>
    public static YamlValue? Read(string file, string text, DiagnosticLog log)
    {
        var tree = new YamlTree(file, text, log);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException problem)
        {
            log.Report(FileRules.NotYaml, At(file, problem.Start), Sentence(problem));
            return null;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or FormatException
            or OverflowException or EndOfStreamException)
        {
            // YamlDotNet stumbles over some odd letters and ends instead of reporting them.
            log.Report(FileRules.NotYaml, tree.At(tree._scanner.CurrentPosition), "a letter or an end that YAML does not know here.");
            return null;
        }
    }

    private YamlValue? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return Empty();
        }

        if (ReadValue(0) is not { } value)
        {
            return null;
        }

        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _log.Report(FileRules.SeveralDocuments, At(second!.Start));
            return null;
        }

        // What an alias stands for is not looked up, so the rest of the file cannot be judged.
        return _hasAliases ? null : value is YamlValue.Text { Value.Length: 0 } ? Empty() : value;
    }

    private YamlValue? Empty()
    {
        _log.Report(FileRules.EmptyFile, FilePosition.StartOf(_file), "Fill it, or restore it from an earlier version.");
        return null;
    }

    // Null when the nesting is too deep to go on.
    private YamlValue? ReadValue(int depth)
    {
        var node = _parser.Consume<ParsingEvent>();
        CheckPlain(node);
        if (depth > DeepestNesting)
        {
            _log.Report(FileRules.TooDeep, At(node.Start), DeepestNesting);
            return null;
        }

        return node switch
        {
            Scalar scalar => new YamlValue.Text(scalar.Value, At(scalar.Start)),
            SequenceStart => ReadList(At(node.Start), depth),
            MappingStart => ReadMap(At(node.Start), depth),
            _ => new YamlValue.Text("", At(node.Start)),
        };
    }

    private YamlValue.List? ReadList(FilePosition position, int depth)
    {
        var items = new List<YamlValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlValue.List(items, position);
    }

    private YamlValue.Map? ReadMap(FilePosition position, int depth)
    {
        var entries = new List<YamlValue.Entry>();
        var places = new Dictionary<string, FilePosition>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadValue(depth + 1) is not { } key || ReadValue(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not YamlValue.Text { Value.Length: > 0 } name)
            {
                _log.Report(FileRules.KeyNotText, key.Position, key.Kind);
            }
            else if (!places.TryAdd(name.Value, key.Position))
            {
                var first = places[name.Value];
                _log.Report(FileRules.DuplicateKey, key.Position, name.Value, first.Line, first.Column);
            }
            else
            {
                entries.Add(new YamlValue.Entry(name.Value, key.Position, value));
            }
        }

        return new YamlValue.Map(entries, position);
    }

    private void CheckPlain(ParsingEvent node)
    {
        if (node is AnchorAlias alias)
        {
            _log.Report(FileRules.AnchorOrAlias, At(node.Start), $"*{alias.Value}", "alias");
            _hasAliases = true;
        }
        else if (node is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _log.Report(FileRules.AnchorOrAlias, At(node.Start), $"&{anchored.Anchor}", "anchor");
        }

        if (node is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            _log.Report(FileRules.Tag, At(node.Start), tagged.Tag);
        }
    }

    private FilePosition At(Mark mark) => At(_file, mark);

    private static FilePosition At(string file, Mark mark) => new(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private static string Sentence(YamlException problem)
    {
        // The parser prefixes its own form of the place, which ours replaces.
        var message = problem.Message;
        var end = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        message = end < 0 ? message : message[(end + 3)..];
        return message.EndsWith('.') ? message : $"{message}.";
    }
}
