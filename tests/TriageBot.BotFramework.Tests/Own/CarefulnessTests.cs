using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Own;

/// <summary>Where this implementation is more careful, or does more, than it had to.</summary>
public sealed class CarefulnessTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_name_of_a_type_in_a_user_s_json_creates_nothing_of_that_type(bool ownDictionary)
    {
        var storage = new MemoryStorage(ownDictionary ? [] : null);
        var evil = JObject.Parse("{\"$type\": \"System.IO.FileInfo, System.Private.CoreLib\", \"fileName\": \"secret\"}");

        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item { Anything = evil } });
        var read = (await storage.ReadAsync<Item>(["key"]))["key"];

        Assert.Equal("secret", (string?)Assert.IsType<JObject>(read.Anything)["fileName"]);
    }

    [Fact]
    public async Task Of_changes_written_together_none_is_kept_when_one_is_refused()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new VersionedItem() });

        var changes = new Dictionary<string, object> { ["other"] = new Item(), ["key"] = new VersionedItem { ETag = "outdated" } };
        await Assert.ThrowsAsync<InvalidOperationException>(() => storage.WriteAsync(changes));

        Assert.Empty(await storage.ReadAsync(["other"]));
    }

    [Fact]
    public async Task However_many_locales_clients_invent_turns_go_on()
    {
        var adapter = new RecordingAdapter();

        for (var i = 0; i < 1000; i++)
        {
            var incoming = Some.Message();
            incoming.Locale = $"de-x-{i:x4}";
            await adapter.RunAsync(incoming, (turn, token) => turn.SendActivityAsync("fine", cancellationToken: token));
        }

        Assert.Equal(1000, adapter.Sent.Count);
    }

    [Fact]
    public async Task The_language_of_resources_is_that_of_the_activity_too()
    {
        var incoming = Some.Message();
        incoming.Locale = "de-DE";
        string? culture = null;

        await new RecordingAdapter().RunAsync(incoming, (_, _) =>
        {
            culture = CultureInfo.CurrentUICulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal("de-DE", culture);
    }

    [Fact]
    public async Task A_bot_may_speak_first_with_an_activity_of_its_own_making()
    {
        var adapter = new RecordingAdapter();

        await adapter.ContinueConversationAsync("bot-id", Some.OfType(ActivityTypes.Event), (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token), CancellationToken.None);

        Assert.Single(adapter.Sent);
    }

    [Fact]
    public async Task A_handler_may_add_to_what_is_sent()
    {
        var adapter = new RecordingAdapter();
        using var turn = new TurnContext(adapter, Some.Message());
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.Add(MessageFactory.Text("added"));
            return next();
        });

        await turn.SendActivityAsync("hello");

        Assert.Equal(["hello", "added"], adapter.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public void A_dialog_without_an_id_is_called_by_its_type()
    {
        Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);
        Assert.Equal(nameof(ComponentDialog), new ComponentDialog().GetVersion());
    }

    [Fact]
    public void A_stack_is_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogContext(new DialogSet(), Some.Turn(), null!));
    }

    [Fact]
    public void Commands_have_views()
    {
        Assert.NotNull(new Activity { Type = ActivityTypes.Command }.AsCommandActivity());
        Assert.NotNull(new Activity { Type = ActivityTypes.CommandResult }.AsCommandResultActivity());
        Assert.Null(new Activity { Type = ActivityTypes.Message }.AsCommandActivity());
        Assert.Null(new Activity { Type = ActivityTypes.Command }.AsCommandResultActivity());
    }

    [Fact]
    public void A_mention_that_is_typed_already_is_found()
    {
        var activity = new Activity { Entities = [new Mention(new ChannelAccount("x"), "@x")] };

        Assert.Equal("x", Assert.Single(activity.GetMentions()).Mentioned.Id);
    }

    [Fact]
    public void Channel_data_of_one_type_is_read_as_another()
    {
        var activity = new Activity { ChannelData = new ChannelAccount("typed") };

        Assert.Equal("typed", activity.GetChannelData<ConversationAccount>().Id);
    }

    [Fact]
    public void A_picture_on_a_button_may_be_described()
    {
        Assert.Contains("\"imageAltText\":\"a heart\"", JsonConvert.SerializeObject(new CardAction { ImageAltText = "a heart" }), StringComparison.Ordinal);
    }

    private sealed class Item
    {
        public object? Anything { get; set; }
    }

    private sealed class VersionedItem : IStoreItem
    {
        public string? ETag { get; set; }
    }
}
