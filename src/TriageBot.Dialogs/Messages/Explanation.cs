using System.Text;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Messages;

/// <summary>Explains a result: which answers led to it, rule by rule.</summary>
internal static class Explanation
{
    public static string Of(TextCatalogue texts, Assessment assessment, Protocol protocol)
    {
        var text = new StringBuilder(texts["conversation.result.reasons"]);
        foreach (var fired in assessment.Rules)
        {
            var because = fired.Because.Select(evidence => texts.Describe(evidence, protocol)).ToList();
            text.Append("\n- ");
            text.Append(because.Count > 0 ? $"**{texts.List(because)}:** " : "").Append(texts[$"rules.{fired.Rule.Id}"]);
        }

        return text.ToString();
    }
}
