using System.Text;

namespace TriageBot.Reports;

/// <summary>The summary as plain text, for chats that show nothing else.</summary>
public static class TextReport
{
    /// <summary>The text; lines end with a line feed.</summary>
    public static string Write(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var text = new StringBuilder(summary.Title).Append('\n').Append(summary.Made).Append('\n');
        if (summary.Urgency is { } urgency)
        {
            text.Append('\n').Append(urgency).Append('\n');
        }

        foreach (var part in summary.Parts)
        {
            text.Append('\n').Append(part.Heading).Append('\n');
            foreach (var row in part.Rows)
            {
                text.Append("- ").Append(row.Asked.Length > 0 ? $"{row.Asked} " : "").Append(row.Answered).Append('\n');
            }
        }

        return text.Append('\n').AppendJoin('\n', summary.Footer).Append('\n').ToString();
    }
}
