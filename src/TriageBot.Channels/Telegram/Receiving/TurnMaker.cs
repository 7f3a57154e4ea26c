using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Telegram.Sending;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>Makes turns of the bot out of what people do. Of the person only the chat's id and what they sent is taken over.</summary>
internal static class TurnMaker
{
    /// <summary>A person comes for the first time.</summary>
    public static IncomingTurn Coming(int update, long chat, string language) => Turn(update, chat, new Aside(), () => new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [new ChannelAccount(NameOf(chat), role: RoleTypes.User)],
        Locale = language,
    }) with
    { FromPerson = false };

    /// <summary>Typed words, and what came with them.</summary>
    public static IncomingTurn Words(int update, Incoming.Said said, Aside aside) => Turn(update, said.Chat, aside, () => new Activity
    {
        Type = ActivityTypes.Message,
        Text = said.Text,
        Attachments = Attachments(said.Files),
        Locale = said.Language,
    });

    /// <summary>Words that answer nothing.</summary>
    public static IncomingTurn Words(int update, Incoming.Overheard overheard, Aside aside) => Turn(update, overheard.Chat, aside, () => new Activity
    {
        Type = ActivityTypes.Message,
        Text = overheard.Text,
        Attachments = Attachments(overheard.Files),
        Value = new JObject { ["triage"] = new JObject { ["overheard"] = overheard.Why } },
        Locale = overheard.Language,
    });

    /// <summary>A command.</summary>
    public static IncomingTurn Command(int update, Incoming from, string command, Aside aside) =>
        Turn(update, from.Chat, aside, () => new Activity { Type = ActivityTypes.Message, Value = Meaning.Command(command), Locale = from.Language });

    /// <summary>An answer by buttons.</summary>
    public static IncomingTurn Answer(
        int update, Incoming from, string question, string about, IEnumerable<string> values, Aside aside)
    {
        var value = Meaning.Answer(question, values);
        value["triage"]!["answer"]!["about"] = about;
        return Turn(update, from.Chat, aside, () => new Activity { Type = ActivityTypes.Message, Value = value.DeepClone(), Locale = from.Language });
    }

    private static IncomingTurn Turn(int update, long chat, Aside aside, Func<Activity> make) => new()
    {
        Conversation = TelegramChannel.Key(chat),
        MessageId = string.Create(CultureInfo.InvariantCulture, $"update:{update}"),
        Begins = true,
        AwaitsDelivery = true,
        Render = reply =>
        {
            if (aside != new Aside())
            {
                aside.PutInto(reply);
            }
        },
        Activity = id =>
        {
            var activity = make();
            activity.Id = id;
            activity.ChannelId = TelegramChannel.Id;
            activity.From = new ChannelAccount(NameOf(chat), role: RoleTypes.User);
            activity.Recipient = new ChannelAccount(TelegramChannel.BotId, role: RoleTypes.Bot);
            activity.Conversation = new ConversationAccount(id: NameOf(chat));
            return activity;
        },
    };

    private static string NameOf(long chat) => chat.ToString(CultureInfo.InvariantCulture);

    private static List<Attachment>? Attachments(IReadOnlyList<string> files) =>
        files.Count == 0 ? null : [.. files.Select(type => new Attachment { ContentType = type })];
}
