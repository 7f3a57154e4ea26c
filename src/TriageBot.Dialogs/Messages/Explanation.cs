using System.Text;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Messages;

/// <summary>Explains why something is asked, and how a result came about: each with the sources behind it.</summary>
internal static class Explanation
{
    /// <summary>Why a question is asked.</summary>
    public static string Of(TextCatalogue texts, Question question, Protocol protocol)
    {
        var text = new StringBuilder(texts[$"questions.{question.Id}.why"]);
        AddSources(text, texts, protocol, question.Sources);
        return text.ToString();
    }

    /// <summary>
    /// Which answers led to the level, rule by rule; what speaks for and against each cause; why a measure was left out.
    /// </summary>
    public static string Of(TextCatalogue texts, Assessment assessment, Protocol protocol)
    {
        var text = new StringBuilder();
        Begin(text, texts["conversation.result.reasons"]);
        foreach (var fired in assessment.Rules)
        {
            Add(text, fired.Because.Count > 0 ? List(texts, protocol, fired.Because) : null, texts[$"rules.{fired.Rule.Id}"]);
        }

        if (assessment.Causes.Count > 0)
        {
            Begin(text, texts["conversation.result.causes"]);
            foreach (var cause in assessment.Causes)
            {
                Add(text, texts[$"causes.{cause.Cause.Id}.name"], string.Join(" ", Reasons(texts, protocol, cause)));
            }
        }

        if (assessment.Withheld.Count > 0)
        {
            Begin(text, texts["conversation.result.withheld"]);
            foreach (var withheld in assessment.Withheld)
            {
                var name = withheld.Part == withheld.Measure ? withheld.Measure : $"{withheld.Measure}.{withheld.Part}";
                Add(text, texts[$"measures.{name}.name"], string.Join(" ", withheld.Reasons.Select(id => texts[$"cautions.{id}"])));
            }
        }

        AddSources(text, texts, protocol, assessment.Rules.SelectMany(fired => fired.Rule.Sources)
            .Concat(assessment.Causes.SelectMany(cause => cause.Cause.Sources)));
        return text.ToString();
    }

    private static IEnumerable<string> Reasons(TextCatalogue texts, Protocol protocol, RankedCause cause)
    {
        if (cause.For.Count > 0)
        {
            yield return texts.Format("conversation.result.speaks_for", ("reasons", List(texts, protocol, cause.For)));
        }

        if (cause.Against.Count > 0)
        {
            yield return texts.Format("conversation.result.speaks_against", ("reasons", List(texts, protocol, cause.Against)));
        }
    }

    private static string List(TextCatalogue texts, Protocol protocol, IEnumerable<Evidence> evidence) =>
        texts.List([.. evidence.Select(one => texts.Describe(one, protocol)).Distinct()]);

    private static void Begin(StringBuilder text, string heading) =>
        text.Append(text.Length > 0 ? "\n\n" : "").Append("**").Append(heading).Append("**");

    private static void Add(StringBuilder text, string? head, string rest) =>
        text.Append("\n- ").Append(head is null ? "" : $"**{head}:** ").Append(rest);

    private static void AddSources(StringBuilder text, TextCatalogue texts, Protocol protocol, IEnumerable<string> ids)
    {
        var sources = ids.Distinct().Where(protocol.Sources.ContainsKey).Select(id => Citation(protocol.Sources[id])).ToList();
        if (sources.Count > 0)
        {
            text.Append("\n\n").Append(texts["conversation.result.sources"]).Append(": ").AppendJoin("; ", sources).Append('.');
        }
    }

    private static string Citation(Source source) => source.Year is { } year ? $"{source.Name} ({year})" : source.Name;
}
