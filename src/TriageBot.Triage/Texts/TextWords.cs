using System.Text;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Texts;

/// <summary>Finds the words for questions, options, answers and facts.</summary>
public static class TextWords
{
    /// <summary>The question itself.</summary>
    public static string Title(this TextCatalogue texts, Question question) => texts[$"questions.{question.Id}.title"];

    /// <summary>The label of an option.</summary>
    public static string Label(this TextCatalogue texts, Question question, Option option) =>
        texts[$"questions.{question.Id}.options.{option.Id}.label"];

    /// <summary>The hint of an option, or null when it has none.</summary>
    public static string? Hint(this TextCatalogue texts, Question question, Option option) =>
        texts.TryGet($"questions.{question.Id}.options.{option.Id}.hint", out var hint) ? hint : null;

    /// <summary>All that was answered to a question, in words.</summary>
    public static string Answer(this TextCatalogue texts, Question question, Answer answer) => answer switch
    {
        Answer.Chosen chosen => string.Join(", ", chosen.Options.Select(id => texts.Label(question, question.Find(id)!))),
        _ => answer.Values()[0],
    };

    /// <summary>An answer in words, for lists of reasons.</summary>
    public static string Describe(this TextCatalogue texts, Evidence evidence, Protocol protocol)
    {
        if (evidence.Question is null || protocol.FindQuestion(evidence.Question) is not { } question)
        {
            return texts.Fact(evidence.Value, protocol);
        }

        if (question.Measures != Question.Quantity.None)
        {
            return texts.Format($"conversation.evidence.{question.Id}", ("value", evidence.Value));
        }

        var option = question.Find(evidence.Value)!;
        if (texts.Spoken(evidence, protocol) is { } phrase)
        {
            return phrase;
        }

        return option.Unsure || question.Options.All(one => one.Id is not "none") || option.Fact is null
            ? texts.Format("conversation.evidence.answered", ("question", texts.Title(question)), ("answer", texts.Label(question, option)))
            : texts.Label(question, option);
    }

    /// <summary>A fact in words: the label of the option that states it, "not sure" with its question, or the fact's own phrase.</summary>
    public static string Fact(this TextCatalogue texts, string factId, Protocol protocol)
    {
        if (protocol.Facts.TryFind(factId, out var fact))
        {
            foreach (var question in protocol.Questions)
            {
                if (question.Options.FirstOrDefault(one => one.Fact == fact && !one.Unsure) is { } option)
                {
                    return texts.TryGet($"questions.{question.Id}.options.{option.Id}.reason", out var reason)
                        ? reason
                        : texts.Label(question, option);
                }
            }
        }

        return texts.TryGet($"facts.{factId}", out var own) ? own : texts.Doubt(factId, protocol) ?? throw new KeyNotFoundException($"No text has the key 'facts.{factId}'.");
    }

    private static string? Doubt(this TextCatalogue texts, string factId, Protocol protocol) => protocol.Facts.TryFind(factId, out var fact)
        ? protocol.Questions
            .SelectMany(question => question.Options.Where(one => one.Unsure && one.Fact == fact), (question, option) =>
                texts.Format("conversation.evidence.answered", ("question", texts.Title(question)), ("answer", texts.Label(question, option))))
            .FirstOrDefault()
        : null;

    /// <summary>The short phrase to say at a reception, or null when the answer has none.</summary>
    public static string? Spoken(this TextCatalogue texts, Evidence evidence, Protocol protocol) =>
        evidence.Question is null ? texts.Fact(evidence.Value, protocol)
        : texts.TryGet($"questions.{evidence.Question}.options.{evidence.Value}.reason", out var reason) ? reason
        : null;


    /// <summary>"a, b und c".</summary>
    public static string List(this TextCatalogue texts, IReadOnlyList<string> parts)
    {
        var text = new StringBuilder();
        for (var index = 0; index < parts.Count; index++)
        {
            text.Append(index == 0 ? "" : index == parts.Count - 1 ? texts["conversation.list.and"] : ", ").Append(parts[index]);
        }

        return text.ToString();
    }
}
