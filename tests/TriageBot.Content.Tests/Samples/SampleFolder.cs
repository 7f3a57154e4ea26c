using System.Text;
using TriageBot.Content.Diagnostics;
using TriageBot.Triage.Texts;

namespace TriageBot.Content.Tests.Samples;

/// <summary>A dialogs folder for one test: the small valid base sample, with changes. Gone after the test.</summary>
internal sealed class SampleFolder : IDisposable
{
    /// <summary>The day on which the samples are read; the base sample is to be reviewed later.</summary>
    public static readonly DateOnly Today = new(2026, 6, 1);

    private readonly string _parent = Directory.CreateTempSubdirectory("triagebot-content-").FullName;

    public SampleFolder()
    {
        CopyFrom(System.IO.Path.Combine(Repository.Tests, "base"));
        foreach (var language in ContentLanguages.All)
        {
            // The keys belong to the conversation and change with it; the samples are about protocols.
            Write($"conversation/text.{language}.yaml", Conversation());
        }
    }

    public string Path => System.IO.Path.Combine(_parent, "dialogs");

    public ContentResult Read()
    {
        WritePlainGerman();
        return ContentReader.Read(Path, Today);
    }

    public SampleFolder CopyFrom(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = PathOf(System.IO.Path.GetRelativePath(folder, file));
            File.Copy(file, target, overwrite: true);
        }

        return this;
    }

    public SampleFolder Write(string file, string text) => WriteBytes(file, Encoding.UTF8.GetBytes(text));

    public SampleFolder WriteBytes(string file, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    public SampleFolder Delete(string file)
    {
        if (Directory.Exists(PathOf(file)))
        {
            Directory.Delete(PathOf(file), recursive: true);
        }
        else
        {
            File.Delete(PathOf(file));
        }

        return this;
    }

    public SampleFolder Edit(string file, string find, string replace)
    {
        var text = ReadText(file);
        Assert.True(text.Split(find).Length == 2, $"'{find}' must stand exactly once in {file} of the base sample.");
        return Write(file, text.Replace(find, replace, StringComparison.Ordinal));
    }

    public string ReadText(string file) => File.ReadAllText(PathOf(file));

    /// <summary>A diagnostic as a reader would see it, without the place of the temporary folder.</summary>
    public string Shown(ContentDiagnostic diagnostic) => diagnostic.ToString().Replace(Path, "dialogs", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    // A sample speaks plain German as it speaks German, unless it has plain German of its own.
    private void WritePlainGerman()
    {
        foreach (var german in Directory.Exists(Path) ? Directory.EnumerateFiles(Path, "text.de.yaml", SearchOption.AllDirectories) : [])
        {
            var plain = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(german)!, $"text.{ContentLanguages.PlainGerman}.yaml");
            if (!File.Exists(plain))
            {
                File.Copy(german, plain);
            }
        }
    }

    private string PathOf(string file)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }

    private static string Conversation()
    {
        var lines = new List<string>();
        var open = Array.Empty<string>();
        foreach (var key in ConversationTexts.Keys.Order(StringComparer.Ordinal).Select(key => key.Split('.')))
        {
            var same = key[..^1].Zip(open).TakeWhile(pair => pair.First == pair.Second).Count();
            for (var depth = same; depth < key.Length - 1; depth++)
            {
                lines.Add($"{new string(' ', 2 * depth)}{key[depth]}:");
            }

            lines.Add($"{new string(' ', 2 * (key.Length - 1))}{key[^1]}: Text");
            open = key[..^1];
        }

        return string.Join('\n', lines);
    }
}
