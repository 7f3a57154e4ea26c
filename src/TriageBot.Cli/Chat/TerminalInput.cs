using Spectre.Console;

namespace TriageBot.Cli.Chat;

/// <summary>Reads a line from the person; null at the end of the input.</summary>
internal static class TerminalInput
{
    public static string? Read()
    {
        AnsiConsole.Markup("\n[bold green]>[/] ");
        return Console.In.ReadLine();
    }
}
