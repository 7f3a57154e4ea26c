using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace TriageBot.Content.Tests.Samples;

/// <summary>
/// A mistake on purpose: a folder <c>bad/TB0107-tab</c> with a file change.txt that changes the base sample, and files that
/// replace its files. Lines of change.txt: <c>at</c> = where the diagnostic is expected, <c>in</c> = the file that the next
/// change is in, <c>&lt;</c> = text of the base sample, <c>&gt;</c> = what stands there instead (␉ is a tab);
/// <c>delete</c>, <c>copy</c>, <c>folder</c> (in the place of a file) and <c>fill</c> (to a size) say what they do.
/// </summary>
internal sealed class BadSample
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<(string Short, string Line)>> Known = new();

    private readonly string _path;
    private readonly string[] _lines;

    public BadSample(string name)
    {
        Name = name;
        _path = Path.Combine(Folder, name);
        _lines = File.ReadAllLines(Path.Combine(_path, "change.txt"));
    }

    public static string Folder => Path.Combine(Repository.Tests, "bad");

    public static IReadOnlyList<string> Names =>
        [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public string Name { get; }

    public string Code => Name.Split('-')[0];

    /// <summary>The diagnostics that reading must give: place and code.</summary>
    public IReadOnlyList<string> Expected =>
        [.. _lines.Where(line => line.StartsWith("at ", StringComparison.Ordinal)).Select(line => $"{line[3..]}: {Code}")];

    /// <summary>What reading gives: place and code, and the whole line.</summary>
    public IReadOnlyList<(string Short, string Line)> Read() => Known.GetOrAdd(Name, _ => ReadNow());

    private List<(string Short, string Line)> ReadNow()
    {
        using var folder = new SampleFolder();
        foreach (var file in Directory.EnumerateFiles(_path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "change.txt"))
        {
            folder.WriteBytes(Path.GetRelativePath(_path, file), File.ReadAllBytes(file));
        }

        Change(folder);
        return [.. folder.Read().Diagnostics.Select(one => ($"{one.Position}: {one.Code}", folder.Shown(one)))];
    }

    private void Change(SampleFolder folder)
    {
        var file = "";
        var (find, replace) = (new StringBuilder(), new StringBuilder());
        foreach (var line in _lines.Append("end"))
        {
            var isReplacement = line.StartsWith('>');
            if (!isReplacement && replace.Length > 0)
            {
                folder.Edit(file, find.ToString().TrimEnd('\n'), replace.ToString().TrimEnd('\n'));
                find.Clear();
                replace.Clear();
            }

            if (isReplacement)
            {
                replace.Append(line[Math.Min(2, line.Length)..].Replace('␉', '\t')).Append('\n');
            }
            else if (line.StartsWith('<'))
            {
                find.Append(line[Math.Min(2, line.Length)..]).Append('\n');
            }
            else
            {
                file = Do(folder, line.Split(' ')) ?? file;
            }
        }
    }

    // The file that the next change is in, or null.
    private static string? Do(SampleFolder folder, string[] words)
    {
        switch (words)
        {
            case ["in", var file]:
                return file;
            case ["delete", var file]:
                folder.Delete(file);
                break;
            case ["folder", var file]:
                folder.Delete(file);
                Directory.CreateDirectory(Path.Combine(folder.Path, file));
                break;
            case ["copy", var from, var to]:
                foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Path, from)))
                {
                    folder.WriteBytes($"{to}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
                }

                break;
            case ["fill", var file, var size]:
                folder.Write(file, new string('#', int.Parse(size, CultureInfo.InvariantCulture)));
                break;
            case ["at", ..] or ["end"] or [""]:
                break;
            default:
                throw new InvalidOperationException($"A sample has no line '{string.Join(' ', words)}'.");
        }

        return null;
    }
}
