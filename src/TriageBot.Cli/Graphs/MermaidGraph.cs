using System.Text;
using TriageBot.Triage;
using TriageBot.Triage.Protocols;

namespace TriageBot.Cli.Graphs;

/// <summary>The interview as a Mermaid flow chart: sections, questions in order, conditions, and where it stops.</summary>
internal static class MermaidGraph
{
    public static string Of(Protocol protocol, Func<Question, string> title)
    {
        var text = new StringBuilder("flowchart TD\n");
        foreach (var section in protocol.Sections)
        {
            text.Append("  subgraph ").Append(section).Append('\n');
            foreach (var question in protocol.Questions.Where(question => question.Section == section))
            {
                var condition = question.When is { } when ? $"<br/><i>if {Escape(ConditionText.Of(when, protocol))}</i>" : "";
                text.Append("    ").Append(question.Id).Append("[\"").Append(Escape(title(question))).Append(condition).Append("\"]\n");
            }

            text.Append("  end\n");
        }

        var asked = protocol.Questions.Where(question => !question.AfterEmergency).ToList();
        for (var index = 1; index < asked.Count; index++)
        {
            text.Append("  ").Append(asked[index - 1].Id).Append(" --> ").Append(asked[index].Id).Append('\n');
        }

        text.Append("  ").Append(asked[^1].Id).Append(" --> result([result])\n");
        AppendStops(text, protocol);
        return text.ToString();
    }

    private static void AppendStops(StringBuilder text, Protocol protocol)
    {
        foreach (var stop in protocol.Stops)
        {
            foreach (var rule in stop.Rules.Members().Select(index => protocol.Rules[index]))
            {
                var last = RuleReads.LastQuestion(protocol, rule);
                if (last is not null)
                {
                    var still = stop.StillAsk.Count > 0 ? $", still asks {string.Join(", ", stop.StillAsk)}" : "";
                    text.Append("  ").Append(last.Id).Append(" -. \"").Append(rule.Id).Append(still).Append("\" .-> ")
                        .Append(rule.Level.Id()).Append('\n');
                }
            }
        }
    }

    private static string Escape(string text) =>
        text.Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "#lt;", StringComparison.Ordinal);
}
