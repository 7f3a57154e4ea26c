using System.Reflection;
using System.Text.Json;
using NJsonSchema;
using TriageBot.Content.Countries;
using TriageBot.Content.Language;
using TriageBot.Content.Reading;
using TriageBot.Content.Tests.Samples;
using TriageBot.Content.Yaml;
using TriageBot.Triage;
using YamlDotNet.Serialization;

namespace TriageBot.Content.Tests;

/// <summary>dialogs/schema is what editors complete from; the reader decides. Both must know the same.</summary>
public sealed class Schemas
{
    private static readonly Dictionary<string, (string File, string Definition)> Homes = new()
    {
        [nameof(Shapes.Protocol)] = ("protocol", ""),
        [nameof(Shapes.Question)] = ("protocol", "question"),
        [nameof(Shapes.Option)] = ("protocol", "optionMap"),
        [nameof(Shapes.Urgency)] = ("urgency", ""),
        [nameof(Shapes.Rule)] = ("urgency", "rule"),
        [nameof(Shapes.Stop)] = ("urgency", "stop"),
        [nameof(Shapes.Advice)] = ("urgency", "advice"),
        [nameof(Shapes.Causes)] = ("causes", ""),
        [nameof(Shapes.Cause)] = ("causes", "cause"),
        [nameof(Shapes.Pattern)] = ("causes", "pattern"),
        [nameof(Shapes.Weight)] = ("causes", "weight"),
        [nameof(Shapes.Measures)] = ("measures", ""),
        [nameof(Shapes.Measure)] = ("measures", "measure"),
        [nameof(Shapes.Part)] = ("measures", "part"),
        [nameof(Shapes.Step)] = ("measures", "step"),
        [nameof(Shapes.Cautions)] = ("cautions", ""),
        [nameof(Shapes.CautionRow)] = ("cautions", "row"),
        [nameof(Shapes.Cell)] = ("cautions", "cellMap"),
        [nameof(Shapes.SafetyNet)] = ("safety-net", ""),
        [nameof(Shapes.Line)] = ("safety-net", "line"),
        [nameof(Shapes.Safety)] = ("safety", ""),
        [nameof(Shapes.Floor)] = ("safety", "floor"),
        [nameof(Shapes.Sources)] = ("sources", ""),
        [nameof(Shapes.Source)] = ("sources", "source"),
        [nameof(Shapes.Range)] = ("common", "range"),
        [nameof(Shapes.Count)] = ("common", "count"),
        [nameof(CountryReader.Shape)] = ("country", ""),
        [nameof(CountryReader.Pair)] = ("country", "replacement"),
        [nameof(WordShapes.Facts)] = ("facts", ""),
        [nameof(WordShapes.Kind)] = ("facts", "fact"),
        [nameof(WordShapes.Words)] = ("words", ""),
        [nameof(WordShapes.Group)] = ("words", "group"),
        [nameof(WordShapes.Fact)] = ("words", "fact"),
        [nameof(WordShapes.Holiday)] = ("words", "holiday"),
        [nameof(WordShapes.Strength)] = ("words", "strength"),
        [nameof(WordShapes.Command)] = ("words", "command"),
    };

    public static TheoryData<string> AllShapes =>
        [.. ShapeFields.Select(shape => shape.Name)];

    private static IEnumerable<FieldInfo> ShapeFields => new[] { typeof(Shapes), typeof(WordShapes), typeof(CountryReader) }
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(one => one.FieldType == typeof(MapShape));

    public static TheoryData<string> ContentFiles =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Dialogs, "back-cramps"), "*.yaml")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Dialogs, "conversation"), "*.yaml"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Dialogs, "countries"), "*.yaml"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Dialogs, "language"), "*.yaml", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Dialogs, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(AllShapes))]
    public void A_mapping_has_the_same_keys_in_the_schema_and_in_the_reader(string name)
    {
        var shape = (MapShape)ShapeFields.Single(field => field.Name == name).GetValue(null)!;

        var schema = Find(Homes[name].File, Homes[name].Definition);

        Assert.Equal(shape.Keys.Order(), schema.GetProperty("properties").EnumerateObject().Select(key => key.Name).Order());
        Assert.Equal(shape.Required.Order(), Texts(schema.GetProperty("required")).Order());
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void Levels_and_places_are_those_of_the_reader()
    {
        Assert.Equal(LevelIds.All, Texts(Find("common", "level").GetProperty("enum")));
        Assert.Equal(PlaceIds.All, Texts(Find("common", "place").GetProperty("enum")));
    }

    [Theory]
    [MemberData(nameof(ContentFiles))]
    public async Task Content_that_the_reader_accepts_is_not_underlined_by_the_editor(string file)
    {
        var path = Path.Combine(Repository.Dialogs, file);
        var header = File.ReadLines(path).First();

        var problems = await Underlined(
            Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, header[(header.IndexOf('=') + 1)..])), File.ReadAllText(path));

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("screen: true", "scren: true")]
    [InlineData("when: nerve", "when: {al: [nerve]}")]
    [InlineData("type: scale", "type: skale")]
    [InlineData("version: 1.0.0", "")]
    public async Task A_mistake_is_underlined_while_the_editor_types(string right, string wrong)
    {
        using var folder = new SampleFolder();
        var text = folder.Edit("sample/protocol.yaml", right, wrong).ReadText("sample/protocol.yaml");

        var problems = await Underlined(Path.Combine(Repository.Dialogs, "schema", "protocol.schema.json"), text);

        Assert.NotEmpty(problems);
    }

    private static async Task<IEnumerable<string>> Underlined(string schema, string yaml)
    {
        var content = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(yaml);
        var json = new SerializerBuilder().JsonCompatible().Build().Serialize(content);
        return (await JsonSchema.FromFileAsync(schema)).Validate(json).Select(problem => problem.ToString());
    }

    private static JsonElement Find(string file, string definition)
    {
        using var schema = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Dialogs, "schema", $"{file}.schema.json")));
        var root = schema.RootElement;
        return (definition.Length == 0 ? root : root.GetProperty("definitions").GetProperty(definition)).Clone();
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
