using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>One call of a method, with its fields and the names of its files.</summary>
internal sealed class ApiCall
{
    private ApiCall(string method, JsonObject fields, Dictionary<string, byte[]> files) => (Method, Fields, Files) = (method, fields, files);

    public string Method { get; }

    public JsonObject Fields { get; }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public static async Task<ApiCall> ReadAsync(string method, HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            var body = request.ContentLength is 0 ? [] : await JsonNode.ParseAsync(request.Body) as JsonObject;
            return new ApiCall(method, body ?? throw Refusal.BadRequest("object expected as parameters"), []);
        }

        var form = await request.ReadFormAsync();
        var fields = new JsonObject();
        foreach (var (name, value) in form)
        {
            var text = value.ToString();
            fields[name] = text is ['{' or '[', ..] ? JsonNode.Parse(text) : JsonValue.Create(text);
        }

        var files = new Dictionary<string, byte[]>();
        foreach (var file in form.Files)
        {
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory);
            files[file.Name] = memory.ToArray();
        }

        return new ApiCall(method, fields, files);
    }

    public bool Has(string name) => Fields[name] is not null;

    public string Text(string name) => Optional(name) ?? throw Refusal.BadRequest($"{name} is empty");

    public string? Optional(string name) => Fields[name] switch
    {
        null => null,
        JsonValue value => value.ToString(),
        _ => throw Refusal.BadRequest($"{name} must be a string"),
    };

    public long Number(string name) => OptionalNumber(name) ?? throw Refusal.BadRequest($"{name} is not specified");

    public long? OptionalNumber(string name) => Optional(name) is not { } text ? null
        : long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number
        : throw Refusal.BadRequest($"{name} must be a number");

    public JsonArray List(string name) => Fields[name] as JsonArray ?? throw Refusal.BadRequest($"{name} must be an array");
}
