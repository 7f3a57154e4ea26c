using TriageBot.Content.Checking;
using TriageBot.Content.Countries;
using TriageBot.Content.Diagnostics;
using TriageBot.Content.Language;
using TriageBot.Content.Pictures;
using TriageBot.Content.Reading;
using TriageBot.Content.Texts;
using TriageBot.Content.Yaml;
using TriageBot.Language;
using TriageBot.Triage.Texts;

namespace TriageBot.Content;

/// <summary>Reads and checks the dialogs folder. Bad content is never an exception: every mistake is a diagnostic.</summary>
public sealed class ContentReader
{
    private const string Conversation = "conversation";
    private const string Widget = "widget";
    private const string Words = "language";

    // Folders that hold no protocol. What stands in language/ is read by its own reader.
    private static readonly IReadOnlyList<string> OtherFolders = ["schema", Conversation, Widget, Words, CountryReader.Folder];

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

        List<(ProtocolReading? Reading, DiagnosticLog Log)> protocols = [];
        List<TextArea> areas = [];
        List<TextArea> widget = [];
        List<Picture> pictures = [];
        var language = new LanguageFolderReader(_folder);
        var words = new DiagnosticLog();
        IReadOnlyDictionary<string, Understander> understanders = new Dictionary<string, Understander>();
        Parallel.Invoke(
            () => understanders = language.Read(words),
            () => protocols = [.. ids.Select(id => new ProtocolFolderReader(_folder, id, _today).Read())],
            () => _folder.ReadAhead([.. ids, Conversation, Widget], FolderCheck.TextFiles));
        Parallel.Invoke(
            () => protocols.ForEach(CheckProtocol),
            () =>
            {
                ids.ForEach(id => FolderCheck.CheckProtocol(_folder, id, _log));
                areas =
                [
                    ReadConversationTexts(),
                    .. ids.Zip(protocols, (id, protocol) => ReadProtocolTexts(id, protocol.Reading)),
                ];
                widget = [ReadWidgetTexts()];
                pictures = [.. ids.Zip(protocols, (id, protocol) => ReadPictures(id, protocol.Reading)).SelectMany(all => all)];
            });
        CheckFacts(language, words, protocols);
        protocols.ForEach(protocol => _log.Add(protocol.Log));
        _log.Add(words);
        var texts = Merged(areas);
        var widgetTexts = Merged(widget);
        return new BotContent
        {
            Protocols = protocols.Select(one => one.Reading).OfType<ProtocolReading>()
                .ToDictionary(one => one.Protocol.Id, one => one.Protocol),
            Texts = texts.ToDictionary(one => one.Key, one => new TextCatalogue(one.Key, one.Value)),
            WidgetTexts = widgetTexts,
            Countries = new CountryReader(_folder, _log).Read().DistinctBy(country => country.Id)
                .ToDictionary(country => country.Id, country => CountryTexts.Of(country, texts, widgetTexts, _log)),
            Pictures = pictures,
            Understanders = understanders,
        };
    }

    private Dictionary<string, IReadOnlyDictionary<string, string>> Merged(List<TextArea> areas) =>
        ContentLanguages.All.ToDictionary(language => language, language => TextMerge.Merge(language, areas, _log));

    // Words are judged against protocols only when both could be read: else one mistake would be reported many times.
    private void CheckFacts(
        LanguageFolderReader language, DiagnosticLog words, List<(ProtocolReading? Reading, DiagnosticLog Log)> protocols)
    {
        if (language.Kinds.Count > 0 && protocols.Count > 0 && protocols.TrueForAll(one => one.Reading is { IsComplete: true } && !one.Log.HasErrors))
        {
            FactCheck.Check(
                language.Kinds, [.. protocols.Select(one => one.Reading!.Protocol)],
                FilePosition.StartOf(_folder.NameOf($"{Words}/facts.yaml")), words);
        }
    }

    // What hangs together is judged only when every part was read: else one mistake would be reported many times.
    private static void CheckProtocol((ProtocolReading? Reading, DiagnosticLog Log) protocol)
    {
        if (protocol.Reading is { IsComplete: true } reading && !protocol.Log.HasErrors)
        {
            LogicCheck.Check(reading);
            UseCheck.Check(reading);
        }
    }

    private static TextPlan Conversations()
    {
        var plan = new TextPlan();
        plan.Need("the conversation", [.. ConversationTexts.Keys]);
        return plan;
    }

    private IReadOnlyList<Picture> ReadPictures(string id, ProtocolReading? reading) =>
        new PictureReader(_folder, id, _log).Read(reading is { IsComplete: true } ? reading.Names.Pictures : null);

    private TextArea ReadProtocolTexts(string id, ProtocolReading? reading)
    {
        var area = ReadTexts(id, reading is { IsComplete: true } ? ProtocolTexts.Of(reading) : null);
        PlacesCheck.CheckFilled(area, _log);
        AddressCheck.CheckProtocol(area, _log);
        return area;
    }

    private TextArea ReadConversationTexts()
    {
        var area = ReadOtherTexts(Conversation, Conversations());
        AddressCheck.CheckConversation(area, _log);
        return area;
    }

    private TextArea ReadWidgetTexts()
    {
        var area = ReadOtherTexts(Widget, null);
        AddressCheck.CheckNoWordings(area, _log);
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
