using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Texts;

/// <summary>The texts of one folder in every language.</summary>
/// <param name="Files">One file per language, in the order of the languages; those that cannot be read are left out.</param>
internal sealed record TextArea(IReadOnlyList<TextFile> Files)
{
    /// <summary>Reads the text files of a folder.</summary>
    public static TextArea Read(DialogsFolder folder, string area, DiagnosticLog log) =>
        new([.. ContentLanguages.All.Select(language => TextFile.Read(folder, area, language, log)).OfType<TextFile>()]);
}
