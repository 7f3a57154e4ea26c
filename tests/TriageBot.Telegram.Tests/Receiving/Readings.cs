using System.Text.Json;
using CsCheck;
using Telegram.Bot;
using Telegram.Bot.Types;
using TriageBot.Channels.Telegram.Receiving;

namespace TriageBot.Telegram.Tests.Receiving;

public sealed class Readings
{
    private const string Chat = """ "message_id":5,"date":1795000000,"chat":{"id":42,"type":"private"},"from":{"id":42,"is_bot":false,"first_name":"Kim","language_code":"de-AT"} """;

    [Theory]
    [InlineData("/help", "help")]
    [InlineData("/help@triage_test_bot", "help")]
    [InlineData("/MyData", "my_data")]
    [InlineData(" /emergency ", "emergency")]
    public void A_command_that_stands_alone_is_one(string text, string command)
    {
        var read = Assert.IsType<Incoming.Ordered>(Said(text));

        Assert.Equal(command, read.Command);
    }

    [Theory]
    [InlineData("/emergency Ich spüre meine Beine nicht")]
    [InlineData("/start Ich kann nicht mehr pinkeln")]
    [InlineData("/start Blasenschwäche")]
    [InlineData("/why does my chest hurt")]
    [InlineData("/unknown")]
    [InlineData("  führende Leerzeichen und Emoji 😀 ")]
    [InlineData("/help me, I cannot feel my legs")]
    public void Words_reach_the_bot_as_they_were_typed_whatever_stands_before_them(string text)
    {
        var read = Assert.IsType<Incoming.Said>(Said(text));

        Assert.Equal(text, read.Text);
    }

    [Theory]
    [InlineData("/start", "de", false)]
    [InlineData("/start en", "en", true)]
    [InlineData("/start de-campaign_7", "de", true)]
    [InlineData("/start poster_42", "de", false)]
    public void A_link_carries_a_language_or_a_code_and_nothing_else(string text, string language, bool chosen) =>
        Assert.Equal(new Incoming.Came(42, language, chosen), Said(text));

    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-CH", "de")]
    [InlineData("en", "en")]
    [InlineData("fr", "en")]
    [InlineData(null, "en")]
    public void German_is_spoken_to_those_whose_Telegram_is_German_and_English_to_all_others(string? code, string language) =>
        Assert.Equal(language, UpdateReader.LanguageOf(new User { LanguageCode = code }));

    [Theory]
    [InlineData(""" "voice":{"file_id":"v","file_unique_id":"v","duration":3} """, "audio/ogg")]
    [InlineData(""" "photo":[{"file_id":"p","file_unique_id":"p","width":1,"height":1}] """, "image/jpeg")]
    [InlineData(""" "sticker":{"file_id":"s","file_unique_id":"s","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false,"emoji":"👍"} """, "image/webp")]
    [InlineData(""" "location":{"latitude":52.5,"longitude":13.4} """, "application/octet-stream")]
    [InlineData(""" "contact":{"phone_number":"112","first_name":"x"} """, "application/octet-stream")]
    public void What_is_not_words_is_told_as_a_file_and_nothing_of_it_is_taken_over(string content, string kind)
    {
        var read = Assert.IsType<Incoming.Said>(Message(content));

        Assert.Null(read.Text);
        Assert.Equal([kind], read.Files);
    }

    [Fact]
    public void The_words_below_a_picture_are_words()
    {
        var read = Assert.IsType<Incoming.Said>(Message(
            """ "caption":"Im Schritt taub","photo":[{"file_id":"p","file_unique_id":"p","width":1,"height":1}] """));

        Assert.Equal(("Im Schritt taub", "image/jpeg"), (read.Text, read.Files.Single()));
    }

    [Fact]
    public void Edited_and_forwarded_words_are_told_as_such()
    {
        var edited = Assert.IsType<Incoming.Overheard>(Message(""" "edit_date":1795000001,"text":"/start taub" """, "edited_message"));
        var forwarded = Assert.IsType<Incoming.Overheard>(Message(
            """ "forward_origin":{"type":"hidden_user","date":1,"sender_user_name":"x"},"text":"taub" """));

        Assert.Equal(("edited", "/start taub"), (edited.Why, edited.Text));
        Assert.Equal(("forwarded", "taub"), (forwarded.Why, forwarded.Text));
    }

    [Theory]
    [InlineData("""{"update_id":1}""")]
    [InlineData("""{"update_id":1,"new_kind":{"a":1}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":42,"type":"private"}}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":42,"type":"private"},"pinned_message":{"message_id":2,"date":1,"chat":{"id":42,"type":"private"}}}}""")]
    [InlineData("""{"update_id":1,"poll":{"id":"1","question":"x","options":[],"total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false}}""")]
    public void What_nobody_said_to_the_bot_is_nothing(string update) => Assert.IsType<Incoming.Nothing>(Read(update));

    [Fact]
    public void A_press_outside_a_private_chat_is_acknowledged_and_no_more() => Assert.IsType<Incoming.PressedElsewhere>(Read(
        """{"update_id":1,"callback_query":{"id":"q","from":{"id":1,"is_bot":false,"first_name":"x"},"chat_instance":"1","inline_message_id":"i","data":"c:delete"}}"""));

    [Fact]
    public void Any_text_is_read_without_a_fault_and_never_changed() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["/start help@_-1 ü\n"], 0, 20]).Sample(
        text => Said(text.Replace('\0', ' ')) is var read && (read is not Incoming.Said said || said.Text == Clean(text)), iter: 5_000, seed: "0N0XIzNsQ0O2");

    private static string Clean(string text) => JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text.Replace('\0', ' ')))!;

    private static Incoming Said(string text) => Message($"\"text\":{JsonSerializer.Serialize(text)}");

    private static Incoming Message(string content, string kind = "message") =>
        Read("{\"update_id\":1,\"" + kind + "\":{" + Chat + "," + content + "}}");

    private static Incoming Read(string update) => UpdateReader.Read(JsonSerializer.Deserialize<Update>(update, JsonBotAPI.Options)!);
}
