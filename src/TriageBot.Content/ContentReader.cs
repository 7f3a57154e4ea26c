using TriageBot.Content.Checking;
using TriageBot.Content.Diagnostics;
using TriageBot.Content.Reading;
using TriageBot.Content.Texts;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Texts;

namespace TriageBot.Content;

/// <summary>Reads and checks the dialogs folder. Bad content is never an exception: every mistake is a diagnostic.</summary>
public sealed class ContentReader
{
    private const string Conversation = "conversation";
    private const string Widget = "widget";

    // Folders that hold no protocol. What stands in language/ is read by its own reader.
    private static readonly IReadOnlyList<string> OtherFolders = ["schema", Conversation, Widget, "language"];

    private readonly DialogsFolder _folder;
    private readonly DateOnly? _today;
    private readonly DiagnosticLog _log;

    private ContentReader(DialogsFolder folder, DateOnly? today, DiagnosticLog log)
    {
        _folder = folder;
        _today = today;
        _log = log;
    }

    /// <summary>Reads all content.</summary>
    /// <param name="dialogsFolder">Path of the dialogs folder.</param>
    /// <param name="today">The day that review dates are compared with; null to leave that out.</param>
    /// <returns>The content, or every mistake that makes it unusable.</returns>
    public static ContentResult Read(string dialogsFolder, DateOnly? today = null)
    {
        var log = new DiagnosticLog();
        var content = DialogsFolder.Open(dialogsFolder, log) is { } folder
            ? new ContentReader(folder, today, log).ReadAll()
            : null;
        return new ContentResult(log.HasErrors ? null : content, log.Sorted());
    }

    private BotContent ReadAll()
    {
        FolderCheck.CheckRoot(_folder, _log);
        var ids = _folder.Folders().Except(OtherFolders).ToList();
        if (ids.Count == 0)
        {
            _log.Report(FileRules.NoProtocol, FilePosition.StartOf(_folder.NameOf("")));
        }

        _folder.ReadAhead([.. ids, Conversation, Widget]);
        var readings = ids.Select(ReadProtocol).ToList();
        List<TextArea> areas =
        [
            ReadOtherTexts(Conversation, Conversations()),
            .. ids.Zip(readings, ReadProtocolTexts),
        ];
        List<TextArea> widget = [ReadOtherTexts(Widget, null)];
        return new BotContent
        {
            Protocols = readings.OfType<ProtocolReading>().ToDictionary(one => one.Protocol.Id, one => one.Protocol),
            Texts = ContentLanguages.All.ToDictionary(
                language => language, language => new TextCatalogue(language, TextMerge.Merge(language, areas, _log))),
            WidgetTexts = ContentLanguages.All.ToDictionary(
                language => language, language => TextMerge.Merge(language, widget, _log)),
        };
    }

    private ProtocolReading? ReadProtocol(string id)
    {
        FolderCheck.CheckProtocol(_folder, id, _log);
        var (reading, log) = new ProtocolFolderReader(_folder, id, _today).Read();
        if (reading is { IsComplete: true } && !log.HasErrors)
        {
            LogicCheck.Check(reading);
            UseCheck.Check(reading);
        }

        _log.Add(log);
        return reading;
    }

    private static TextPlan Conversations()
    {
        var plan = new TextPlan();
        plan.Need("the conversation", [.. ConversationTexts.Keys]);
        return plan;
    }

    private TextArea ReadProtocolTexts(string id, ProtocolReading? reading)
    {
        var area = ReadTexts(id, reading is { IsComplete: true } ? ProtocolTexts.Of(reading) : null);
        PlacesCheck.CheckFilled(area, _log);
        return area;
    }

    private TextArea ReadOtherTexts(string folder, TextPlan? plan)
    {
        FolderCheck.CheckTexts(_folder, folder, _log);
        return ReadTexts(folder, plan);
    }

    private TextArea ReadTexts(string folder, TextPlan? plan)
    {
        var area = TextArea.Read(_folder, folder, _log);
        KeyCheck.Check(area, plan, _log);
        foreach (var file in area.Files)
        {
            SentenceCheck.Check(file, _log);
        }

        PlacesCheck.CheckAlike(area, _log);
        return area;
    }
}
