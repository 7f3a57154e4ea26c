using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector;

/// <summary>
/// Takes over from an activity of the connector what the bot and the way back need, and nothing else: names, addresses of files and
/// what else Teams tells about people stay behind.
/// </summary>
internal static partial class IncomingActivity
{
    private const string HtmlOfText = "text/html";

    /// <summary>Whether it can be answered at all.</summary>
    public static bool IsAddressed(Activity posted) =>
        posted is { Conversation.Id.Length: > 0, ChannelId.Length: > 0, ServiceUrl.Length: > 0 };

    /// <summary>A message: words, a value, or files.</summary>
    public static Activity Message(Activity posted)
    {
        var message = Addressed(posted, ActivityTypes.Message);
        message.Text = Words(posted);
        message.Value = SubmittedValue.Normalise(ValueOf(posted));
        message.Attachments = Files(posted, message.Text);
        return message;
    }

    /// <summary>A message that was changed after it was sent.</summary>
    public static Activity Edit(Activity posted)
    {
        var edit = Addressed(posted, ActivityTypes.MessageUpdate);
        edit.Text = Words(posted);
        return edit;
    }

    /// <summary>The press of a button that waits for its answer, as the message that it stands for.</summary>
    public static Activity Answer(Activity posted, JToken? data)
    {
        var message = Addressed(posted, ActivityTypes.Message);
        message.Value = SubmittedValue.Normalise(data);
        return message;
    }

    /// <summary>A person who came; Teams tells it in several ways at once.</summary>
    public static Activity Arrival(Activity posted)
    {
        var arrival = Addressed(posted, ActivityTypes.ConversationUpdate);
        arrival.MembersAdded = [arrival.From];
        return arrival;
    }

    /// <summary>The activity without content.</summary>
    public static Activity Addressed(Activity posted, string type) => new()
    {
        Type = type,
        Id = posted.Id,
        ChannelId = posted.ChannelId,
        ServiceUrl = posted.ServiceUrl,
        Locale = LocaleOf(posted),
        ReplyToId = posted.ReplyToId,
        From = new ChannelAccount(posted.From?.Id, role: RoleTypes.User),
        Recipient = new ChannelAccount(posted.Recipient?.Id, posted.Recipient?.Name, role: RoleTypes.Bot),
        Conversation = new ConversationAccount(
            id: posted.Conversation.Id,
            conversationType: posted.Conversation.ConversationType,
            tenantId: posted.Conversation.TenantId),
    };

    /// <summary>The language that the client is set to; null when it does not say.</summary>
    public static string? LocaleOf(Activity posted)
    {
        var client = posted.Entities?.FirstOrDefault(e => e.Type == "clientInfo")?.Properties?["locale"] as JValue;
        return new[] { posted.Locale, (string?)client }.FirstOrDefault(l => l is not null && LanguageTag().IsMatch(l));
    }

    /// <summary>The value of an activity as JSON.</summary>
    public static JToken? ValueOf(Activity posted) => posted.Value switch
    {
        null => null,
        JToken json => json,
        var other => JToken.FromObject(other),
    };

    private static string? Words(Activity posted)
    {
        if (posted.Text is not { } text)
        {
            return null;
        }

        foreach (var mention in posted.GetMentions().Where(m => m.Mentioned?.Id == posted.Recipient?.Id && m.Text is { Length: > 0 }))
        {
            text = text.Replace(mention.Text, " ", StringComparison.Ordinal);
        }

        return Mentioned().Replace(text, "$1").Replace("&nbsp;", " ", StringComparison.Ordinal).Trim();
    }

    private static List<Attachment>? Files(Activity posted, string? words)
    {
        // Teams sends the words a second time, as a page; without words that page holds a pasted picture.
        var files = (posted.Attachments ?? [])
            .Where(a => a?.ContentType is { Length: > 0 } && (a.ContentType != HtmlOfText || string.IsNullOrEmpty(words)))
            .Select(a => new Attachment { ContentType = a.ContentType }).ToList();
        return files.Count > 0 ? files : null;
    }

    [GeneratedRegex(@"<at\b[^>]*>(.*?)</at>", RegexOptions.Singleline)]
    private static partial Regex Mentioned();

    [GeneratedRegex(@"\A[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex LanguageTag();
}
