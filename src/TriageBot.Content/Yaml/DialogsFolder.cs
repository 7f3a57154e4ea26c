using System.Collections.Concurrent;
using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Yaml;

/// <summary>The dialogs folder on the disk, and how messages call the files in it.</summary>
internal sealed class DialogsFolder
{
    private readonly string _path;
    private readonly string _name;
    private readonly DiagnosticLog _log;
    private readonly ConcurrentDictionary<string, (YamlValue? Value, DiagnosticLog Log)> _ahead = new(StringComparer.Ordinal);

    private DialogsFolder(string path, DiagnosticLog log)
    {
        _path = path;
        _name = NameOfFolder(path);
        _log = log;
    }

    /// <summary>Opens a folder; null when there is none, which is reported.</summary>
    public static DialogsFolder? Open(string path, DiagnosticLog log)
    {
        if (string.IsNullOrWhiteSpace(path) || !Directory.Exists(path))
        {
            log.Report(FileRules.FolderMissing, FilePosition.StartOf(NameOfFolder(path)), path);
            return null;
        }

        return new DialogsFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), log);
    }

    /// <summary>Where a folder or file inside stands on the disk.</summary>
    public string PathOf(string name) => Path.Combine(_path, name);

    /// <summary>The names of the folders inside, sorted; hidden ones are left out.</summary>
    public IReadOnlyList<string> Folders() => Names(Directory.EnumerateDirectories, "");

    /// <summary>The names of the YAML files in a folder ("" for the folder itself), sorted.</summary>
    public IReadOnlyList<string> YamlFiles(string folder) =>
        [.. Names(Directory.EnumerateFiles, folder).Where(file => Path.GetExtension(file) is ".yaml" or ".yml")];

    /// <summary>The names of all files in a folder, sorted; hidden ones are left out.</summary>
    public IReadOnlyList<string> Files(string folder) => Names(Directory.EnumerateFiles, folder);

    /// <summary>How messages call a file.</summary>
    public string NameOf(string file) => file.Length == 0 ? _name : $"{_name}/{file}";

    /// <summary>The value of a file; null when it is missing or cannot be read, which is reported.</summary>
    /// <param name="file">Path inside the folder, with forward slashes.</param>
    /// <param name="neededBy">What needs it, in words for a message.</param>
    /// <param name="log">Takes the mistakes.</param>
    public YamlValue? Read(string file, string neededBy, DiagnosticLog log)
    {
        if (_ahead.TryGetValue(file, out var read))
        {
            log.Add(read.Log);
            return read.Value;
        }

        var path = Path.Combine(_path, file);
        if (Path.Exists(path))
        {
            return ContentFile.Read(path, NameOf(file), log);
        }

        log.Report(FileRules.FileMissing, FilePosition.StartOf(NameOf(file)), Path.GetFileName(file), neededBy);
        return null;
    }

    /// <summary>Reads files of some folders at the same time, so that <see cref="Read"/> need not wait for each.</summary>
    public void ReadAhead(IEnumerable<string> folders, IReadOnlyList<string> names)
    {
        var files = folders.SelectMany(folder => YamlFiles(folder).Intersect(names).Select(name => $"{folder}/{name}")).ToList();
        Parallel.ForEach(files, file =>
        {
            var log = new DiagnosticLog();
            _ahead[file] = (ContentFile.Read(Path.Combine(_path, file), NameOf(file), log), log);
        });
    }

    private static string NameOfFolder(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(path));

    private IReadOnlyList<string> Names(Func<string, IEnumerable<string>> list, string folder)
    {
        if (!Directory.Exists(Path.Combine(_path, folder)))
        {
            return [];
        }

        try
        {
            return
            [
                .. list(Path.Combine(_path, folder)).Select(path => Path.GetFileName(path))
                    .Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _log.Report(FileRules.FileUnreadable, FilePosition.StartOf(NameOf(folder)), "the folder cannot be listed.");
            return [];
        }
    }
}
