using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages. The input hint is one of <see cref="InputHints"/>; without it the bot accepts input.</summary>
public static class MessageFactory
{
    /// <summary>A message with a text and, for channels that speak, what to say.</summary>
    public static Activity Text(string text, string ssml = null, string inputHint = null) => Message(text, ssml, inputHint);

    /// <summary>A message with buttons that send their own titles.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(actions, text, ssml, inputHint, toList: null);

    /// <summary>A message with buttons that send their own titles, shown to those whose ids are in the list.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text, string ssml, string inputHint, IList<string> toList)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var buttons = actions.Select(action => new CardAction(ActionTypes.ImBack, title: action, value: action));
        return SuggestedActions(buttons, text, ssml, inputHint, toList);
    }

    /// <summary>A message with buttons.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(cardActions, text, ssml, inputHint, toList: null);

    /// <summary>A message with buttons, shown to those whose ids are in the list.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text, string ssml, string inputHint, IList<string> toList)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Message(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { To = toList, Actions = cardActions.ToList() };
        return message;
    }

    /// <summary>A message with one attachment.</summary>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachments([attachment], AttachmentLayoutTypes.List, text, ssml, inputHint);
    }

    /// <summary>A message with attachments, one below the other.</summary>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null) =>
        Attachments(attachments, AttachmentLayoutTypes.List, text, ssml, inputHint);

    /// <summary>A message with attachments side by side.</summary>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null) =>
        Attachments(attachments, AttachmentLayoutTypes.Carousel, text, ssml, inputHint);

    /// <summary>A message with a picture or a file that is found under a URL.</summary>
    public static IMessageActivity ContentUrl(string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        ThrowIfBlank(url, nameof(url));
        ThrowIfBlank(contentType, nameof(contentType));
        var attachment = new Attachment(contentType, contentUrl: url, name: string.IsNullOrWhiteSpace(name) ? null : name);
        return Attachments([attachment], AttachmentLayoutTypes.List, text, ssml, inputHint);
    }

    private static Activity Attachments(IEnumerable<Attachment> attachments, string layout, string text, string ssml, string inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    // Clients show an empty text as an empty bubble, so a blank text is none.
    private static Activity Message(string text, string ssml, string inputHint) => new()
    {
        Type = ActivityTypes.Message,
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
        Attachments = [],
        Entities = [],
    };

    private static void ThrowIfBlank(string value, string parameter)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(parameter);
        }
    }
}
