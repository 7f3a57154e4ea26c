using System.CommandLine;
using TriageBot.Cli.Graphs;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot graph</c>: the interview as a picture.</summary>
internal static class GraphCommand
{
    public static Command Make()
    {
        var dialogs = SharedOptions.Dialogs();
        var lang = SharedOptions.Lang();
        var protocol = SharedOptions.Protocol();
        var format = new Option<string>("--format") { Description = CliTexts.Format, DefaultValueFactory = _ => "mermaid" }
            .AcceptOnlyFromAmong("mermaid", "svg");
        var command = new Command("graph", CliTexts.Graph) { dialogs, lang, protocol, format };
        command.SetAction(parsed => Run(
            parsed.GetValue(dialogs)!, parsed.GetValue(protocol)!, parsed.GetValue(lang)!, parsed.GetValue(format)!));
        return command;
    }

    private static int Run(string dialogs, string protocolId, string language, string format)
    {
        if (SharedOptions.Read(dialogs) is not { } content || SharedOptions.Find(content, protocolId) is not { } protocol)
        {
            return SharedOptions.Fault;
        }

        var texts = content.Texts[language];
        string Title(Triage.Protocols.Question question) => texts[$"questions.{question.Id}.title"];
        Console.WriteLine(format == "svg" ? SvgGraph.Of(protocol, Title) : MermaidGraph.Of(protocol, Title));
        return 0;
    }
}
