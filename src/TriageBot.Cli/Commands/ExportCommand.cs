using System.CommandLine;
using System.Text;
using TriageBot.Reports;
using TriageBot.Reports.Fhir;
using TriageBot.Reports.Pdf;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot export</c>: answers in, the summary for the doctor out.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["text", "html", "pdf", "fhir"];

    public static Command Make()
    {
        var dialogs = SharedOptions.Dialogs();
        var lang = SharedOptions.Lang();
        var now = SharedOptions.Now();
        var protocol = SharedOptions.Protocol();
        var format = new Option<string>("--format") { Description = CliTexts.ExportFormat, DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command("export", CliTexts.Export) { dialogs, lang, now, protocol, format };
        command.SetAction(parsed => Run(
            parsed.GetValue(dialogs)!, parsed.GetValue(protocol)!, parsed.GetValue(lang)!, parsed.GetValue(now), parsed.GetValue(format)!));
        return command;
    }

    private static int Run(string dialogs, string protocolId, string language, DateTimeOffset now, string format)
    {
        if (SharedOptions.Read(dialogs) is not { } content || SharedOptions.Find(content, protocolId) is not { } protocol)
        {
            return SharedOptions.Fault;
        }

        var (answers, faults) = AnswersJson.Read(protocol, Console.In.ReadToEnd());
        if (answers is null)
        {
            Console.Error.WriteLine(faults);
            return SharedOptions.Fault;
        }

        var texts = content.Texts[language];
        var summary = new SummaryWriter(texts, protocol).Write(answers, now);
        using var output = Console.OpenStandardOutput();
        output.Write(format switch
        {
            "pdf" => PdfReport.Write(summary, now),
            "html" => Encoding.UTF8.GetBytes(HtmlReport.Write(summary, "summary.css")),
            "fhir" => Encoding.UTF8.GetBytes(FhirJson.Write(new FhirReport(texts, protocol).Write(answers, now))),
            _ => Encoding.UTF8.GetBytes(TextReport.Write(summary)),
        });
        return 0;
    }
}
