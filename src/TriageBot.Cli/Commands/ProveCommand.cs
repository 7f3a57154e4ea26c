using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;
using TriageBot.Triage.Proving;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot prove</c>: the safety properties, for all possible answers.</summary>
internal static class ProveCommand
{
    private const int MostFailuresShown = 5;

    public static Command Make()
    {
        var dialogs = SharedOptions.Dialogs();
        var protocol = SharedOptions.Protocol();
        var command = new Command("prove", CliTexts.Prove) { dialogs, protocol };
        command.SetAction(parsed => Run(parsed.GetValue(dialogs)!, parsed.GetValue(protocol)!));
        return command;
    }

    private static int Run(string dialogs, string protocolId)
    {
        if (SharedOptions.Read(dialogs) is not { } content || SharedOptions.Find(content, protocolId) is not { } protocol)
        {
            return SharedOptions.Fault;
        }

        var watch = Stopwatch.StartNew();
        var report = Prover.Prove(protocol);
        foreach (var property in report.Properties)
        {
            var mark = property.Holds ? "[green]proved[/]" : "[red]FAILS[/] ";
            AnsiConsole.MarkupLine($"{mark} {property.Statement.EscapeMarkup()} [grey]({property.Claims} claims)[/]");
            foreach (var failure in property.Failures.Take(MostFailuresShown))
            {
                AnsiConsole.WriteLine($"{failure}");
            }
        }

        AnsiConsole.MarkupLine($"{protocol.Name}: {(report.Holds ? "proved" : "NOT proved")} in {watch.Elapsed.TotalSeconds:F1} s");
        return report.Holds ? 0 : SharedOptions.Fault;
    }
}
