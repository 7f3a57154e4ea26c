using System.Text.RegularExpressions;
using Spectre.Console;

namespace TriageBot.Cli.Chat;

/// <summary>Turns the bot's one kind of markup, <c>**bold**</c>, into that of the terminal.</summary>
internal static partial class TerminalMarkup
{
    public static string Of(string text) => Bold().Replace(text.EscapeMarkup(), "[bold]$1[/]");

    [GeneratedRegex(@"\*\*(.+?)\*\*", RegexOptions.Singleline)]
    private static partial Regex Bold();
}
