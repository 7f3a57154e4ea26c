using System.CommandLine;
using TriageBot.Content;
using TriageBot.Language;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot check</c>.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var dialogs = SharedOptions.Dialogs();
        var lang = SharedOptions.Lang();
        var say = new Option<string?>("--say") { Description = CliTexts.Say };
        var command = new Command("check", CliTexts.Check) { dialogs, lang, say };
        command.SetAction(parsed => Run(parsed.GetValue(dialogs)!, parsed.GetValue(lang)!, parsed.GetValue(say)));
        return command;
    }

    private static int Run(string dialogs, string language, string? sentence)
    {
        var result = ContentReader.Read(dialogs, SharedOptions.Today());
        foreach (var diagnostic in result.Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        var errors = result.Errors.Count();
        Console.WriteLine($"{errors} errors, {result.Diagnostics.Count - errors} warnings");
        if (sentence is not null && result.Content is { } content)
        {
            Show(sentence, content.Understanders[language].Explain(sentence));
        }

        return errors == 0 ? 0 : SharedOptions.Fault;
    }

    private static void Show(string sentence, IReadOnlyList<PhraseMatch> matches)
    {
        if (matches.Count == 0)
        {
            Console.WriteLine(CliTexts.NothingHeard);
        }

        foreach (var match in matches.OrderBy(match => match.Start).ThenBy(match => match.Fact, StringComparer.Ordinal))
        {
            var status = match.Status?.ToString().ToLowerInvariant() ?? CliTexts.NotCounted;
            Console.WriteLine($"{match.Fact}: {status}, '{sentence[match.Start..match.End]}'");
            Console.WriteLine($"  {match.Phrase.File}({match.Phrase.Line},{match.Phrase.Column}): {match.Phrase.Text}");
        }
    }
}
