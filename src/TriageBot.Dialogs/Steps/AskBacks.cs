using System.Globalization;
using System.Text;
using TriageBot.Dialogs.Wire;

namespace TriageBot.Dialogs.Steps;

/// <summary>Draws questions that are not part of the interview.</summary>
internal static class AskBacks
{
    public static string Plain(AskBackMessage meaning)
    {
        var text = new StringBuilder("**").Append(meaning.Title).Append("**");
        if (meaning.Hint is not null)
        {
            text.Append("\n\n").Append(meaning.Hint);
        }

        for (var index = 0; index < meaning.Choices.Count; index++)
        {
            text.Append(index == 0 ? "\n\n" : "\n")
                .Append(CultureInfo.InvariantCulture, $"{index + 1}. {meaning.Choices[index].Label}");
        }

        return text.ToString();
    }
}
