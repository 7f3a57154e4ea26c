using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Language;
using TriageBot.Language.Definitions;

namespace TriageBot.Content.Language;

/// <summary>Reads dialogs/language: the facts, and the words of every language.</summary>
internal sealed class LanguageFolderReader(DialogsFolder folder)
{
    private const string Folder = "language";
    private const string FactFile = "facts.yaml";

    /// <summary>The facts with their places; empty when facts.yaml cannot be read.</summary>
    public IReadOnlyList<(FactKind Kind, FilePosition Position)> Kinds { get; private set; } = [];

    /// <summary>Reads all languages at the same time.</summary>
    /// <param name="log">Takes the mistakes.</param>
    /// <returns>An understander by language.</returns>
    public IReadOnlyDictionary<string, Understander> Read(DiagnosticLog log)
    {
        IReadOnlyList<string> levels = [];
        if (folder.Read($"{Folder}/{FactFile}", "the understanding of text", log) is { } facts)
        {
            (Kinds, levels) = new FactKindsReader(log).Read(facts);
        }

        var kinds = Kinds.Select(one => one.Kind).ToList();
        var languages = ContentLanguages.Understood.Select(language => (Language: language, Log: new DiagnosticLog())).ToList();
        var read = new Understander[languages.Count];
        Parallel.For(0, languages.Count, index =>
            read[index] = new Understander(ReadLanguage(languages[index].Language, kinds, levels, languages[index].Log)));
        languages.ForEach(one => log.Add(one.Log));
        var understanders = languages.Zip(read).ToDictionary(one => one.First.Language, one => one.Second);
        return ContentLanguages.All.ToDictionary(language => language, language => understanders[ContentLanguages.UnderstoodAs(language)]);
    }

    private Lexicon ReadLanguage(string language, List<FactKind> kinds, IReadOnlyList<string> levels, DiagnosticLog log)
    {
        var name = $"{Folder}/{language}";
        var files = folder.YamlFiles(name);
        if (files.Count == 0)
        {
            log.Report(LanguageRules.NoWordFiles, FilePosition.StartOf(folder.NameOf(Folder)), language);
        }

        var reader = new WordFileReader(language, log);
        foreach (var file in files)
        {
            if (folder.Read($"{name}/{file}", "the understanding of text", log) is { } value)
            {
                reader.Add(value);
            }
        }

        var lexicon = Lexicon.Compile(reader.Build(kinds, levels), out var problems);
        foreach (var problem in problems)
        {
            var phrase = problem.Phrase;
            log.Report(
                LanguageRules.Unreadable, new FilePosition(phrase.File, phrase.Line, phrase.Column), phrase.Text, problem.Message);
        }

        if (files.Count > 0 && !log.HasErrors)
        {
            new WordCheck(language, FilePosition.StartOf(folder.NameOf($"{name}/{files[0]}")), log).Check(reader.Facts, kinds, lexicon);
        }

        return lexicon;
    }
}
