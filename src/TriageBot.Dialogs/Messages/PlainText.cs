using TriageBot.Dialogs.Wire;

namespace TriageBot.Dialogs.Messages;

/// <summary>A result card as text, for clients that read nothing else: what to do first, then why.</summary>
internal static class PlainText
{
    // Joined once at the end: a builder would hold the long text twice.
    public static string Of(ResultCard card)
    {
        List<string?> text = ["**", card.Headline, "**"];
        foreach (var paragraph in card.Body)
        {
            text.AddRange("\n\n", paragraph);
        }

        foreach (var action in card.Actions)
        {
            text.AddRange("\n\n", action.Label, ": ", action.Number);
        }

        foreach (var section in card.Sections)
        {
            text.AddRange("\n\n**", section.Title, "**\n");
            foreach (var item in section.Items)
            {
                Add(text, item);
            }
        }

        foreach (var line in card.Footer)
        {
            text.AddRange("\n\n", line);
        }

        return string.Concat(text);
    }

    private static void Add(List<string?> text, CardItem item)
    {
        text.Add("\n- ");
        if (item.Title is not null)
        {
            text.AddRange("**", item.Title, "**");
            if (item.Badge is not null)
            {
                text.AddRange(" (", item.Badge, ")");
            }

            text.Add(item.Text is null ? "" : ": ");
        }

        text.Add(item.Text);
        foreach (var note in item.Notes ?? [])
        {
            text.AddRange("\n  - ", note);
        }
    }

    private static void AddRange(this List<string?> text, params ReadOnlySpan<string?> parts) =>
        CollectionExtensions.AddRange(text, parts);
}
