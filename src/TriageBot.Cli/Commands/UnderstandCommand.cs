using System.CommandLine;
using TriageBot.Language;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot understand</c>: a stream of texts in, a stream of findings out.</summary>
internal static class UnderstandCommand
{
    public static Command Make()
    {
        var dialogs = SharedOptions.Dialogs();
        var lang = SharedOptions.Lang();
        var now = SharedOptions.Now();
        var command = new Command("understand", CliTexts.Understand) { dialogs, lang, now };
        command.SetAction(parsed => Run(parsed.GetValue(dialogs)!, parsed.GetValue(lang)!, parsed.GetValue(now)));
        return command;
    }

    private static int Run(string dialogs, string language, DateTimeOffset now)
    {
        if (SharedOptions.Read(dialogs) is not { } content)
        {
            return SharedOptions.Fault;
        }

        var understander = content.Understanders[language];
        while (Console.In.ReadLine() is { } line)
        {
            Console.Out.WriteLine(UnderstandingJson.Write(understander.Read(line, now)));
        }

        return 0;
    }
}
