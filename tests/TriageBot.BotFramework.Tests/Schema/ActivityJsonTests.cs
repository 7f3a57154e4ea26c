using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TriageBot.BotFramework.Tests.Schema;

public sealed class ActivityJsonTests
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    [Fact]
    public void Every_property_is_read_and_written_under_its_name_in_the_protocol()
    {
        const string json = """
            {
              "type": "message", "id": "1", "timestamp": "2026-01-02T03:04:05+00:00", "localTimestamp": "2026-01-02T04:04:05+01:00",
              "localTimezone": "Europe/Berlin", "callerId": "urn:x", "serviceUrl": "https://example.org", "channelId": "test",
              "from": {"id": "u", "name": "Ann", "aadObjectId": "a", "role": "user"},
              "conversation": {"isGroup": true, "conversationType": "personal", "tenantId": "t", "id": "c", "name": "n", "aadObjectId": "a", "role": "user"},
              "recipient": {"id": "b"}, "textFormat": "plain", "attachmentLayout": "list",
              "membersAdded": [{"id": "u"}], "membersRemoved": [{"id": "v"}],
              "reactionsAdded": [{"type": "like"}], "reactionsRemoved": [{"type": "sad"}],
              "topicName": "topic", "historyDisclosed": true, "locale": "de", "text": "text", "speak": "speak", "inputHint": "expectingInput",
              "summary": "summary",
              "suggestedActions": {"to": ["u"], "actions": [{"type": "imBack", "title": "t", "image": "i", "text": "x", "displayText": "d", "value": {"a": 1}, "channelData": {"b": 2}}]},
              "attachments": [{"contentType": "ct", "contentUrl": "url", "content": {"c": 3}, "name": "n", "thumbnailUrl": "thumb"}],
              "entities": [{"type": "place", "geo": {"latitude": 1.5}}],
              "channelData": {"triage": {"kind": "question"}}, "action": "add", "replyToId": "0", "label": "l", "valueType": "vt", "value": {"v": true},
              "name": "name",
              "relatesTo": {"activityId": "0", "user": {"id": "u"}, "bot": {"id": "b"}, "conversation": {"id": "c"}, "channelId": "test", "serviceUrl": "s", "locale": "de"},
              "code": "unknown", "expiration": "2026-01-03T00:00:00+00:00", "importance": "high", "deliveryMode": "normal", "listenFor": ["word"],
              "textHighlights": [{"text": "t", "occurrence": 2}], "semanticAction": {"id": "s", "entities": {"e": {"type": "x"}}}
            }
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(json, WithoutNulls)!;
        var written = JsonConvert.SerializeObject(activity, WithoutNulls);

        Assert.Empty(activity.Properties);
        AssertSameJson(json, written);
    }

    [Fact]
    public void What_the_protocol_does_not_name_is_kept_everywhere()
    {
        const string json = """
            {
              "type": "message", "future": {"a": [1, 2]},
              "from": {"id": "u", "email": "x"}, "conversation": {"id": "c", "topic": "y"},
              "attachments": [{"contentType": "ct", "size": 3}], "entities": [{"type": "clientInfo", "locale": "de"}]
            }
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(json, WithoutNulls)!;

        Assert.Equal("[1,2]", activity.Properties["future"]!["a"]!.ToString(Formatting.None));
        Assert.Equal("x", (string?)activity.From.Properties["email"]);
        AssertSameJson(json, JsonConvert.SerializeObject(activity, WithoutNulls));
    }

    [Fact]
    public void A_kind_of_entity_keeps_what_the_protocol_does_not_name()
    {
        const string json = """{"type": "mention", "mentioned": {"id": "u"}, "text": "@u", "extra": 1}""";

        var mention = JsonConvert.DeserializeObject<Mention>(json)!;

        Assert.Equal(("@u", 1), (mention.Text, (int)mention.Properties["extra"]!));
        AssertSameJson(json, JsonConvert.SerializeObject(mention, WithoutNulls));
    }

    [Fact]
    public void Properties_that_are_added_are_written()
    {
        var activity = new Activity { Type = ActivityTypes.Event };
        activity.Properties["own"] = 7;

        Assert.Equal("{\"type\":\"event\",\"own\":7}", JsonConvert.SerializeObject(activity, WithoutNulls));
    }

    [Fact]
    public void An_empty_activity_is_written_as_an_empty_object()
    {
        Assert.Equal("{}", JsonConvert.SerializeObject(new Activity(), WithoutNulls));
    }

    [Fact]
    public void A_hero_card_is_written_as_clients_read_it()
    {
        var card = new HeroCard("title", "sub", "text", [new CardImage("url", "alt")], [new CardAction(ActionTypes.OpenUrl, "open", value: "https://example.org")]);

        var written = JsonConvert.SerializeObject(card.ToAttachment(), WithoutNulls);

        AssertSameJson(
            """
            {
              "contentType": "application/vnd.microsoft.card.hero",
              "content": {
                "title": "title", "subtitle": "sub", "text": "text", "images": [{"url": "url", "alt": "alt"}],
                "buttons": [{"type": "openUrl", "title": "open", "value": "https://example.org"}]
              }
            }
            """,
            written);
    }

    [Fact]
    public void An_entity_is_read_as_another_type_and_takes_one_over()
    {
        var entity = new Entity();

        entity.SetAs(new Mention(new ChannelAccount("u"), "@u"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("u", entity.GetAs<Mention>().Mentioned.Id);
    }

    [Fact]
    public void Entities_are_equal_when_they_hold_the_same()
    {
        var one = new Entity("x") { Properties = JObject.Parse("{\"a\": 1}") };
        var same = new Entity("x") { Properties = JObject.Parse("{\"a\": 1}") };
        var other = new Entity("x") { Properties = JObject.Parse("{\"a\": 2}") };

        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals((Entity?)null));
        Assert.False(one.Equals("x"));
    }

    [Fact]
    public void Suggested_actions_keep_or_copy_what_they_are_given()
    {
        IEnumerable<CardAction> actions = [new CardAction(title: "a")];

        Assert.Equal("a", Assert.Single(new SuggestedActions(["u"], actions).Actions).Title);
        Assert.Throws<ArgumentNullException>(() => new SuggestedActions((IEnumerable<string>)null!, actions));
        Assert.Null(new SuggestedActions(actions: [.. actions]).To);
    }

    [Fact]
    public void Expected_replies_are_written_as_clients_read_them()
    {
        Assert.Equal("{\"activities\":[{\"type\":\"typing\"}]}", JsonConvert.SerializeObject(new ExpectedReplies([new Activity { Type = ActivityTypes.Typing }]), WithoutNulls));
    }

    private static void AssertSameJson(string expected, string actual)
    {
        var (left, right) = (Parse(expected), Parse(actual));
        Assert.True(JToken.DeepEquals(left, right), $"Expected:\n{left}\nActual:\n{right}");
        static JToken Parse(string json) => Sorted(JsonConvert.DeserializeObject<JToken>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!);
    }

    private static JToken Sorted(JToken token) => token switch
    {
        JObject json => new JObject(json.Properties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => new JProperty(property.Name, Sorted(property.Value)))),
        JArray array => new JArray(array.Select(Sorted)),
        _ => token,
    };
}
