using System.Globalization;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Answering;

/// <summary>Turns values from a channel into an answer. Total: every input gives an answer or a fault.</summary>
public static class AnswerReader
{
    /// <summary>Reads values for a question.</summary>
    /// <returns>The answer with <see cref="AnswerFault.None"/>, or null with the fault.</returns>
    public static (Answer? Answer, AnswerFault Fault) Read(Question question, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return (null, AnswerFault.Empty);
        }

        return question.Type is QuestionType.Number or QuestionType.Scale
            ? ReadNumber(question, values)
            : ReadOptions(question, values);
    }

    private static (Answer?, AnswerFault) ReadNumber(Question question, IReadOnlyCollection<string> values)
    {
        if (values.Count > 1)
        {
            return (null, AnswerFault.TooMany);
        }

        if (!int.TryParse(values.First(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return (null, AnswerFault.NotANumber);
        }

        return number < question.Minimum || number > question.Maximum
            ? (null, AnswerFault.OutOfRange)
            : (new Answer.Number(number), AnswerFault.None);
    }

    private static (Answer?, AnswerFault) ReadOptions(Question question, IReadOnlyCollection<string> values)
    {
        if (values.Count == 1)
        {
            return question.Find(values.First()) is { } option
                ? (new Answer.Chosen([option.Id]), AnswerFault.None)
                : (null, AnswerFault.UnknownOption);
        }

        if (values.Any(value => question.Find(value) is null))
        {
            return (null, AnswerFault.UnknownOption);
        }

        var chosen = question.Options.Where(option => values.Contains(option.Id)).ToList();
        if (chosen.Count > 1)
        {
            // "None of these" beside a ticked warning sign is a slip: the sign counts, for that is the safe reading.
            chosen.RemoveAll(option => option is { Exclusive: true, Unsure: false });
        }

        if (chosen.Count == 0)
        {
            return (null, AnswerFault.Contradiction);
        }

        if (question.Type == QuestionType.Single && chosen.Count > 1)
        {
            return (null, AnswerFault.TooMany);
        }

        return chosen.Any(option => option.Excludes.Any(other => chosen.Exists(one => one.Id == other)))
            ? (null, AnswerFault.Contradiction)
            : (new Answer.Chosen([.. chosen.Select(option => option.Id)]), AnswerFault.None);
    }
}
