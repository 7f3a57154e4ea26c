using TriageBot.Content.Diagnostics;
using TriageBot.Content.Reading;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Checking;

/// <summary>Checks that nothing reads past a file: a wrong name makes content disappear without a word.</summary>
internal static class FolderCheck
{
    /// <summary>The files of texts that every folder of texts has.</summary>
    public static readonly IReadOnlyList<string> TextFiles =
        [.. ContentLanguages.All.Select(language => $"text.{language}.yaml")];

    /// <summary>Checks the folder of a protocol.</summary>
    public static void CheckProtocol(DialogsFolder folder, string id, DiagnosticLog log) =>
        Check(folder, id, [.. ProtocolFiles.All, .. TextFiles], log);

    /// <summary>Checks a folder that holds texts only.</summary>
    public static void CheckTexts(DialogsFolder folder, string name, DiagnosticLog log) => Check(folder, name, TextFiles, log);

    /// <summary>Checks the dialogs folder itself, which holds no YAML.</summary>
    public static void CheckRoot(DialogsFolder folder, DiagnosticLog log) => Check(folder, "", [], log);

    private static void Check(DialogsFolder folder, string name, IReadOnlyList<string> known, DiagnosticLog log)
    {
        foreach (var file in folder.YamlFiles(name).Except(known))
        {
            var path = folder.NameOf(name.Length == 0 ? file : $"{name}/{file}");
            var proposal = Proposal.Nearest(file, known) is { } nearest
                ? $"Did you mean '{nearest}'?"
                : "Remove it, or move it to the folder that it belongs to.";
            log.Report(FileRules.UnknownFile, FilePosition.StartOf(path), file, proposal);
        }
    }
}
