using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;
using JsonException = Newtonsoft.Json.JsonException;

namespace TriageBot.Channels.DirectLine;

/// <summary>
/// What a client posted, checked. Only what the bot or the client's own echo needs is taken over; the rest (names, device
/// details, file contents) is left behind.
/// </summary>
internal sealed partial class PostedActivity
{
    private const int DeepestJson = 32;
    private const int LongestId = 128;

    private static readonly string[] Types =
        [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.EndOfConversation];

    private static readonly string[] Texts = ["text", "textFormat", "name", "locale", "localTimezone", "replyToId"];

    private readonly JObject _json;

    private PostedActivity(JObject json) => _json = json;

    /// <summary>What happened: a message, an event, typing, or the end.</summary>
    public string Type => (string)_json["type"]!;

    /// <summary>The client's own id of the message, by which it recognises the echo; null when it gave none.</summary>
    public string? ClientId =>
        _json["channelData"] is JObject data
        && data["clientActivityID"] is JValue { Type: JTokenType.String } id
        && (string)id! is { Length: > 0 and <= LongestId } text
            ? text
            : null;

    /// <summary>The user that the client names; null when it names none, or one that only a token may name.</summary>
    public string? UserId => UserIdIn(_json["from"]);

    /// <summary>Reads what was posted, or says what is wrong with it.</summary>
    public static (PostedActivity? Activity, DirectLineFault? Fault) Read(byte[] json)
    {
        JObject posted;
        try
        {
            posted = ParseObject(json);
        }
        catch (System.Text.Json.JsonException e)
        {
            // Its message quotes what was posted; its place does not.
            return (null, DirectLineFault.Malformed(string.Create(
                CultureInfo.InvariantCulture,
                $"The body is not JSON: the mistake is in line {e.LineNumber + 1} at byte {e.BytePositionInLine + 1}.")));
        }
        catch (JsonException)
        {
            return (null, DirectLineFault.Malformed("The body is not a JSON object."));
        }

        return FaultIn(posted) is { } fault ? (null, fault) : (new PostedActivity(posted), null);
    }

    /// <summary>A message without words, for an upload of nothing but files.</summary>
    public static PostedActivity Empty() => new(new JObject { ["type"] = ActivityTypes.Message });

    /// <summary>Reads a JSON object; throws an exception of either JSON library when it is none.</summary>
    public static JObject ParseObject(byte[] json)
    {
        // Newtonsoft overlooks commas too many and text after the end; this does not.
        var strict = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestJson });
        while (strict.Read())
        {
        }

        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(json)))
        {
            MaxDepth = DeepestJson,
            DateParseHandling = DateParseHandling.None,
        };
        return JObject.Load(reader);
    }

    /// <summary>The id in a <c>from</c> or <c>user</c> object; ids that begin with <c>dl_</c> come from tokens only.</summary>
    public static string? UserIdIn(JToken? account) =>
        account is JObject named ? UserIdIn(TextIn(named["id"])) : null;

    /// <summary>The id itself, when a client may use it.</summary>
    public static string? UserIdIn(string? id) =>
        id is { Length: > 0 and <= LongestId } && !id.StartsWith("dl_", StringComparison.Ordinal) ? id : null;

    /// <summary>The language tag, when it is one.</summary>
    public static string? LocaleIn(JToken? locale) =>
        locale is JValue { Type: JTokenType.String } && (string)locale! is { Length: <= 35 } text
        && LanguageTag().IsMatch(text)
            ? text
            : null;

    /// <summary>Notes that files came along, without keeping them.</summary>
    public void AddFiles(IEnumerable<(string? ContentType, string? Name)> files)
    {
        var attachments = _json["attachments"] as JArray ?? [];
        foreach (var (contentType, name) in files)
        {
            attachments.Add(new JObject { ["contentType"] = contentType, ["name"] = name });
        }

        _json["attachments"] = attachments;
    }

    /// <summary>The activity as the bot gets it; id, user, bot and conversation are the host's.</summary>
    public Activity ToActivity(string id, string conversationId, string userId, string? locale) => new()
    {
        Type = Type,
        Id = id,
        ChannelId = DirectLineChannel.Id,
        From = new ChannelAccount(userId, role: RoleTypes.User),
        Recipient = new ChannelAccount(DirectLineChannel.BotId, role: RoleTypes.Bot),
        Conversation = new ConversationAccount(id: conversationId),
        Text = (string?)_json["text"],
        TextFormat = (string?)_json["textFormat"],
        Name = (string?)_json["name"],
        Locale = LocaleIn(_json["locale"]) ?? locale,
        LocalTimezone = (string?)_json["localTimezone"],
        ReplyToId = (string?)_json["replyToId"],
        ChannelData = _json["channelData"]?.DeepClone(),
        Value = SubmittedValue.Normalise(_json["value"]),
        Attachments = Attachments(),
    };

    private List<Attachment>? Attachments() => _json["attachments"] is JArray { Count: > 0 } attachments
        ? [.. attachments.OfType<JObject>().Select(a => new Attachment
            {
                ContentType = TextIn(a["contentType"]) ?? "application/octet-stream",
                Name = TextIn(a["name"]),
            })]
        : null;

    private static string? TextIn(JToken? token) => token is JValue { Type: JTokenType.String } ? (string)token! : null;

    private static DirectLineFault? FaultIn(JObject posted)
    {
        if (posted["type"] is not { Type: not JTokenType.Null } type)
        {
            return DirectLineFault.Missing("type");
        }

        if (TextIn(type) is not { } name || !Types.Contains(name))
        {
            return DirectLineFault.BadArgument($"The property 'type' must be one of: {string.Join(", ", Types)}.");
        }

        var wrong = Texts.FirstOrDefault(t => posted[t] is { Type: not (JTokenType.String or JTokenType.Null) });
        return wrong is null ? null : DirectLineFault.BadArgument($"The property '{wrong}' must be a string.");
    }

    [GeneratedRegex(@"\A[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex LanguageTag();
}
