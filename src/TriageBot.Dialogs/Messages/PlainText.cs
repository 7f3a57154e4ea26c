using System.Text;
using TriageBot.Dialogs.Wire;

namespace TriageBot.Dialogs.Messages;

/// <summary>A result card as text, for clients that read nothing else: what to do first, then why.</summary>
internal static class PlainText
{
    private const int UsualLength = 14_000;

    public static string Of(ResultCard card)
    {
        var text = new StringBuilder(UsualLength).Append("**").Append(card.Headline).Append("**");
        foreach (var paragraph in card.Body)
        {
            text.Append("\n\n").Append(paragraph);
        }

        foreach (var action in card.Actions)
        {
            text.Append("\n\n").Append(action.Label).Append(": ").Append(action.Number);
        }

        foreach (var section in card.Sections)
        {
            text.Append("\n\n**").Append(section.Title).Append("**\n");
            foreach (var item in section.Items)
            {
                Append(text, item);
            }
        }

        foreach (var line in card.Footer)
        {
            text.Append("\n\n").Append(line);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, CardItem item)
    {
        text.Append("\n- ");
        if (item.Title is not null)
        {
            text.Append("**").Append(item.Title).Append("**");
            text.Append(item.Badge is null ? "" : $" ({item.Badge})").Append(item.Text is null ? "" : ": ");
        }

        text.Append(item.Text);
        foreach (var note in item.Notes ?? [])
        {
            text.Append("\n  - ").Append(note);
        }
    }
}
