using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public static class ChoiceFactory
{
    /// <summary>The message that suits a channel: buttons where they fit, else a text.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, conversationType: null);

    /// <summary>The message that suits a channel and a kind of conversation; buttons are shown to those whose ids are in the list.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text, string speak, ChoiceFactoryOptions options, string conversationType, IList<string> toList = null)
    {
        list ??= [];
        var fitsOnButtons = list.All(choice => TitleOf(choice)?.Length <= ChannelLimits.ButtonTitleLength);
        if (fitsOnButtons && ChannelLimits.AllowsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (fitsOnButtons && ChannelLimits.AllowsCardButtons(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return fitsOnButtons && list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>The choices in the text, one after another.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            message.Append(i == 0 ? string.Empty : ConnectorBefore(i, choices.Count, options));
            if (options?.IncludeNumbers ?? true)
            {
                message.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            }

            message.Append(TitleOf(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>The choices in the text, one below the other.</summary>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>The choices in the text, one below the other.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var message = new StringBuilder(text).Append("\n\n   ");
        for (var i = 0; i < choices.Count; i++)
        {
            message.Append(i == 0 ? string.Empty : "\n   ");
            message.Append(numbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ");
            message.Append(TitleOf(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>The choices as buttons that go away.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak);

    /// <summary>The choices as buttons that go away.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, toList: null);

    /// <summary>The choices as buttons that go away, shown to those whose ids are in the list.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text, string speak, IList<string> toList) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>The choices as buttons on a card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: Buttons(choices));
        return MessageFactory.Attachment(card.ToAttachment(), text: null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Texts as choices.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices is null ? [] : [.. choices.Select(choice => new Choice(choice))];

    private static string TitleOf(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static string ConnectorBefore(int index, int count, ChoiceFactoryOptions options)
    {
        if (index < count - 1)
        {
            return options?.InlineSeparator ?? ", ";
        }

        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }

    private static List<CardAction> Buttons(IList<Choice> choices) => choices is null
        ? []
        : [.. choices.Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, title: choice.Value, value: choice.Value))];
}
