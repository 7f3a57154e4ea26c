using System.Buffers;
using System.Text;
using System.Text.Unicode;
using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Yaml;

/// <summary>Reads one file from the disk: every fault of the file itself is a diagnostic, none an exception.</summary>
internal static class ContentFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestSize = 1024 * 1024;

    /// <summary>The value in a YAML file; null when it cannot be read, which is reported.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">How messages call it: <c>dialogs/back-cramps/urgency.yaml</c>.</param>
    /// <param name="log">Takes the mistakes.</param>
    public static YamlValue? Read(string path, string name, DiagnosticLog log)
    {
        if (ReadBytes(path, name, log) is not { } bytes || Decode(bytes, name, log) is not { } text)
        {
            return null;
        }

        return HasTabs(text, name, log) ? null : YamlTree.Read(name, text, log);
    }

    /// <summary>The bytes of a file; null when it cannot be read, which is reported.</summary>
    public static byte[]? ReadBytes(string path, string name, DiagnosticLog log)
    {
        if (Directory.Exists(path))
        {
            log.Report(FileRules.FileUnreadable, FilePosition.StartOf(name), "it is a folder.");
            return null;
        }

        try
        {
            var size = new FileInfo(path).Length;
            if (size <= LargestSize)
            {
                return File.ReadAllBytes(path);
            }

            log.Report(FileRules.FileTooLarge, FilePosition.StartOf(name), size, LargestSize);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            log.Report(FileRules.FileUnreadable, FilePosition.StartOf(name), Reason(problem));
        }

        return null;
    }

    // The system's own message names the full path of the machine; messages name files from the dialogs folder on.
    private static string Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "access is denied.",
        FileNotFoundException or DirectoryNotFoundException => "it is gone.",
        _ => "reading it failed.",
    };

    private static string? Decode(byte[] bytes, string name, DiagnosticLog log)
    {
        var content = bytes.AsSpan();
        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content;
        if (Utf8.IsValid(content))
        {
            return Encoding.UTF8.GetString(content);
        }

        var at = FirstWrong(content);
        var (line, column) = PlaceAfter(Encoding.UTF8.GetString(content[..at]));
        log.Report(FileRules.NotUtf8, new FilePosition(name, line, column), content[at]);
        return null;
    }

    private static int FirstWrong(ReadOnlySpan<byte> content)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(content[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static (int Line, int Column) PlaceAfter(string text)
    {
        var lastBreak = text.LastIndexOf('\n');
        return (text.AsSpan().Count('\n') + 1, text.Length - lastBreak);
    }

    private static bool HasTabs(string text, string name, DiagnosticLog log)
    {
        var line = 0;
        var found = false;
        foreach (var one in text.AsSpan().EnumerateLines())
        {
            line++;
            var at = one.IndexOf('\t');
            if (at >= 0)
            {
                log.Report(FileRules.Tab, new FilePosition(name, line, at + 1));
                found = true;
            }
        }

        return found;
    }
}
