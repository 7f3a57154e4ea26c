using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Pictures;

/// <summary>Reads the drawings of one protocol and compares them with what names them.</summary>
internal sealed class PictureReader(DialogsFolder folder, string protocol, DiagnosticLog log)
{
    private const string Extension = ".svg";

    private readonly string _images = $"{protocol}/images";

    /// <summary>The drawings that can be shown.</summary>
    /// <param name="named">What names a drawing, with the place; null when that is not known, because a file could not be read.</param>
    public IReadOnlyList<Picture> Read(IReadOnlyDictionary<string, FilePosition>? named)
    {
        var files = folder.Files(_images);
        foreach (var (id, position) in named ?? new Dictionary<string, FilePosition>())
        {
            if (!files.Contains(id + Extension))
            {
                string[] known = [.. files.Where(IsDrawing).Select(IdOf)];
                var proposal = Proposal.Nearest(id, known) is { } nearest ? $"Did you mean '{nearest}'?" : "";
                log.Report(FileRules.PictureMissing, position, id, $"images/{id}{Extension}", proposal);
            }
        }

        return [.. files.Where(file => IsShown(file, named)).Select(Read).OfType<Picture>()];
    }

    private static bool IsDrawing(string file) => Path.GetExtension(file) == Extension;

    private static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);

    private bool IsShown(string file, IReadOnlyDictionary<string, FilePosition>? named)
    {
        if (IsDrawing(file) && (named is null || named.ContainsKey(IdOf(file))))
        {
            return true;
        }

        var advice = IsDrawing(file)
            ? "Name it under 'image' where it is to be shown, or remove it."
            : "Pictures are SVG files; other forms are made of them.";
        log.Report(FileRules.UnknownFile, FilePosition.StartOf(folder.NameOf($"{_images}/{file}")), file, advice);
        return false;
    }

    private Picture? Read(string file)
    {
        var name = folder.NameOf($"{_images}/{file}");
        return ContentFile.ReadBytes(folder.PathOf($"{_images}/{file}"), name, log) is { } bytes
            && DrawingCheck.Passes(bytes, name, log)
                ? new Picture(protocol, IdOf(file), bytes)
                : null;
    }
}
