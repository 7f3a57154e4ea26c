using System.CommandLine;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot assess</c>: a stream of answers in, a stream of assessments out.</summary>
internal static class AssessCommand
{
    public static Command Make()
    {
        var dialogs = SharedOptions.Dialogs();
        var lang = SharedOptions.Lang();
        var now = SharedOptions.Now();
        var protocol = SharedOptions.Protocol();
        var command = new Command("assess", CliTexts.Assess) { dialogs, lang, now, protocol };
        command.SetAction(parsed => Run(
            parsed.GetValue(dialogs)!, parsed.GetValue(protocol)!, parsed.GetValue(lang)!, parsed.GetValue(now)));
        return command;
    }

    private static int Run(string dialogs, string protocolId, string language, DateTimeOffset now)
    {
        if (SharedOptions.Read(dialogs) is not { } content || SharedOptions.Find(content, protocolId) is not { } protocol)
        {
            return SharedOptions.Fault;
        }

        var lines = new AssessLine(protocol, content.Texts[language], now);
        while (Console.In.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                Console.Out.WriteLine(lines.Run(line));
            }
        }

        return 0;
    }
}
