using System.CommandLine;
using TriageBot.Content;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot check</c>.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var dialogs = SharedOptions.Dialogs();
        var command = new Command("check", CliTexts.Check) { dialogs };
        command.SetAction(parsed => Run(parsed.GetValue(dialogs)!));
        return command;
    }

    private static int Run(string dialogs)
    {
        var result = ContentReader.Read(dialogs, SharedOptions.Today());
        foreach (var diagnostic in result.Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        var errors = result.Errors.Count();
        Console.WriteLine($"{errors} errors, {result.Diagnostics.Count - errors} warnings");
        return errors == 0 ? 0 : SharedOptions.Fault;
    }
}
