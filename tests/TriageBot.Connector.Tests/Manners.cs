using System.Net;
using Newtonsoft.Json.Linq;
using TriageBot.Connector.Tests.Doubles;
using TriageBot.Connector.Tests.Talking;

namespace TriageBot.Connector.Tests;

/// <summary>How the bot behaves in Teams, whatever the client sends.</summary>
public sealed class Manners(ConnectorHost host) : IClassFixture<ConnectorHost>
{
    [Fact]
    public async Task An_installation_is_greeted_once_though_Teams_tells_of_it_in_several_ways_at_once()
    {
        var chat = new TeamsChat(host, "en");

        await Task.WhenAll(
            chat.PostAsync(chat.Installation()), chat.PostAsync(Update(chat, chat.Locale)), chat.PostAsync(Update(chat, null)),
            chat.PostAsync(chat.Installation()));
        await chat.LookAsync();

        Assert.Equal(["info greeting", "consent consent"], Kinds(chat));
        Assert.StartsWith("Hello", chat.Messages[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_member_without_a_language_is_greeted_by_the_installation_in_the_right_one()
    {
        var chat = new TeamsChat(host, "en");

        await chat.SendAsync(Update(chat, null));
        await chat.SendAsync(chat.Installation());

        Assert.StartsWith("Hello", chat.Messages[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_other_channels_a_new_member_is_greeted()
    {
        var chat = new TeamsChat(host, "de") { Channel = "webchat" };

        await chat.SendAsync(Update(chat, null));

        Assert.Equal(["info greeting", "consent consent"], Kinds(chat));
    }

    [Theory]
    [InlineData("de", "Hallo")]
    [InlineData("de", "Hi")]
    [InlineData("de", "Hello")]
    [InlineData("de", "Hilfe")]
    [InlineData("de", "Help")]
    [InlineData("en", "Hallo")]
    [InlineData("en", "Hi")]
    [InlineData("en", "Hello")]
    [InlineData("en", "Hilfe")]
    [InlineData("en", "Help")]
    public async Task Greetings_and_cries_for_help_work_first_before_consent_at_a_question_and_after_the_result(string language, string words)
    {
        var talk = new TeamsConversation(host, language);
        var topic = words[1] == 'e' && words.Length == 4 || words == "Hilfe" ? "help" : "hello";

        await talk.SayAsync(words);
        Assert.Equal("consent", (string?)talk.Meanings[^1]["kind"]);
        await talk.SayAsync(words);
        Assert.Equal([$"info {topic}", "consent consent"], talk.Heard.Select(Kind));
        await talk.AnswerAsync("consent", "yes");
        await talk.SayAsync(words);
        Assert.Equal([$"info {topic}", "question q_now"], talk.Heard.Select(Kind));
        await talk.AnswerAsync("q_now", "chest");
        await talk.SayAsync(words);
        Assert.Equal([$"info {topic}", "info aftercare"], talk.Heard.Select(Kind));
    }

    [Fact]
    public async Task An_answer_is_on_its_way_as_soon_as_something_was_said()
    {
        var chat = new TeamsChat(host, "de");
        var shown = new TaskCompletionSource();
        using var watch = new ConnectorWatch(host.Connector, chat.Conversation, "typing", shown);

        await chat.SendAsync(chat.Message("Hallo"));

        await shown.Task;
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_no_part_of_what_was_said()
    {
        var talk = await AgreedAsync("de");
        var message = talk.Chat.Message("<at>TriageBot</at>&nbsp;warum?");
        message["entities"] = new JArray(new JObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JObject { ["id"] = "28:bot", ["name"] = "TriageBot" },
            ["text"] = "<at>TriageBot</at>",
        });

        await talk.Chat.SendAsync(message);

        Assert.Equal("info why", Kind(talk.Chat.Messages[^2]));
    }

    [Fact]
    public async Task Words_come_a_second_time_as_a_page_and_that_is_no_file()
    {
        var talk = await AgreedAsync("de");
        var message = talk.Chat.Message("nichts davon");
        message["attachments"] = new JArray(new JObject { ["contentType"] = "text/html", ["content"] = "<p>nichts davon</p>" });

        await talk.Chat.SendAsync(message);

        Assert.Equal("question q_cauda", Kind(talk.Chat.Messages[^1]));
    }

    [Theory]
    [InlineData("""[{"contentType":"image/*","contentUrl":"https://example.org/secret"},{"contentType":"text/html","content":"<img src='x'>"}]""")]
    [InlineData("""[{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"MRT.pdf","content":{"downloadUrl":"https://example.org/secret"}}]""")]
    [InlineData("""[{"contentType":"text/html","content":"<img src='x'>"}]""")]
    public async Task Files_and_pasted_pictures_get_a_kind_sentence_and_the_question_again(string attachments)
    {
        var talk = await AgreedAsync("de");
        var message = talk.Chat.Message(" ");
        message["attachments"] = JArray.Parse(attachments);

        await talk.Chat.SendAsync(message);

        Assert.Equal(["info files", "question q_now"], talk.Chat.Messages.TakeLast(2).Select(Kind));
    }

    [Fact]
    public async Task An_edited_a_deleted_and_a_liked_message_each_get_their_answer_once()
    {
        var talk = await AgreedAsync("de");
        var edit = talk.Chat.Activity("messageUpdate", "m1");
        edit["text"] = "nichts davon";
        var deletion = talk.Chat.Activity("messageDelete", "m1");
        var reaction = talk.Chat.Activity("messageReaction");
        reaction["reactionsAdded"] = new JArray(new JObject { ["type"] = "like" });
        var before = talk.Chat.Messages.Count;

        foreach (var activity in (JObject[])[edit, edit, deletion, deletion, reaction, reaction])
        {
            Assert.Equal(HttpStatusCode.OK, (await talk.Chat.SendAsync(activity)).Status);
        }

        Assert.Equal(["info edited", "info taken_back", "info reaction"], talk.Chat.Messages.Skip(before).Select(Kind));
    }

    [Theory]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"endOfConversation"}""")]
    [InlineData("""{"type":"event","name":"something"}""")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"29:person"}]}""")]
    [InlineData("""{"type":"messageReaction","reactionsRemoved":[{"type":"like"}]}""")]
    [InlineData("""{"type":"messageUpdate","text":"taub im Schritt","channelData":{"eventType":"undeleteMessage"}}""")]
    [InlineData("""{"type":"somethingNew"}""")]
    public async Task What_needs_no_answer_gets_none(string activity)
    {
        var talk = await AgreedAsync("de");
        var before = talk.Chat.Messages.Count;
        var whole = talk.Chat.Activity("");
        whole.Merge(JObject.Parse(activity));

        var answer = await talk.Chat.SendAsync(whole);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(before, talk.Chat.Messages.Count);
    }

    [Theory]
    [InlineData("groupChat", "de", "privaten Chat")]
    [InlineData("channel", "en", "private chat")]
    public async Task In_groups_and_channels_the_bot_hints_at_the_private_chat_and_keeps_nothing(string type, string language, string words)
    {
        var chat = new TeamsChat(host, language);
        var message = chat.Message("<at>TriageBot</at> Ich bin taub im Schritt, Geheimwort17x.");
        message["conversation"]!["conversationType"] = type;
        message["conversation"]!["isGroup"] = true;

        await chat.SendAsync(message);

        Assert.Contains(words, Assert.Single(chat.Messages).Words, StringComparison.Ordinal);
        Assert.Contains("112", chat.Messages[0].Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheimwort17x", host.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_says_that_the_employer_may_read_along_before_anything_is_asked()
    {
        var talk = new TeamsConversation(host, "de");

        await talk.ComeAsync();

        Assert.Contains(
            talk.Chat.Messages[^1].Card!["body"]!, block => ((string?)block["text"])?.Contains("Arbeitgeber", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Names_and_directory_ids_of_people_are_neither_sent_back_nor_logged()
    {
        var talk = await AgreedAsync("de");

        var calls = string.Join('\n', host.Connector.Calls.Where(c => c.Conversation == talk.Chat.Conversation).Select(c => c.Body));

        Assert.DoesNotContain("Mustermann", calls + host.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("11111111-2222", calls + host.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elsewhere_than_in_Teams_the_words_come_with_quick_replies()
    {
        var chat = new TeamsChat(host, "en") { Channel = "sms" };

        await chat.SendAsync(chat.Message("Hello"));

        var consent = chat.Messages[^1];
        Assert.Null(consent.Card);
        Assert.Contains("1. ", consent.Words, StringComparison.Ordinal);
        Assert.Equal(
            [("imBack", "Yes, I agree"), ("imBack", "No")],
            consent.Activity["suggestedActions"]!["actions"]!.Select(a => ((string)a["type"]!, (string)a["value"]!)));
    }

    private async Task<TeamsConversation> AgreedAsync(string language)
    {
        var talk = new TeamsConversation(host, language);
        await talk.ComeAsync();
        await talk.AnswerAsync("consent", "yes");
        return talk;
    }

    private static JObject Update(TeamsChat chat, string? locale)
    {
        var update = chat.Activity("conversationUpdate");
        update["membersAdded"] = new JArray(new JObject { ["id"] = "28:bot" }, new JObject { ["id"] = "29:person" });
        update["locale"] = locale;
        return update;
    }

    private static IEnumerable<string> Kinds(TeamsChat chat) => chat.Messages.Select(Kind);

    private static string Kind(ChatMessage message) => $"{message.Meaning["kind"]} {message.Meaning["topic"] ?? message.Meaning["id"]}";
}
