using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Puts choices on a question without changing the question itself.</summary>
internal static class ChoiceStyling
{
    /// <summary>The message to send: a new one, or one that takes everything else from the question.</summary>
    public static IMessageActivity Append(IMessageActivity question, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options, string conversationType, IList<string> toList)
    {
        var (text, speak) = (question?.Text ?? string.Empty, question?.Speak);
        var styled = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, speak, options),
            ListStyle.List => ChoiceFactory.List(choices, text, speak, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, speak, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text, speak),
            ListStyle.None => MessageFactory.Text(text, speak, InputHints.ExpectingInput),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, speak, options, conversationType, toList),
        };
        return question is Activity original ? Merge(original.ShallowCopy(), styled) : styled;
    }

    private static Activity Merge(Activity copy, IMessageActivity styled)
    {
        copy.Text = styled.Text;
        if (styled.SuggestedActions?.Actions is { Count: > 0 })
        {
            copy.SuggestedActions = styled.SuggestedActions;
        }

        if (styled.Attachments is { Count: > 0 } cards)
        {
            copy.Attachments = copy.Attachments is null ? cards : [.. copy.Attachments, .. cards];
        }

        return copy;
    }
}
