using System.Globalization;
using TriageBot.Dialogs.State;
using TriageBot.Language;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Input;

/// <summary>Keeps what a free text says beside the answer to the open question, so that nobody is asked what they already told.</summary>
internal static class Listening
{
    /// <summary>Facts of the protocol that the text says are present, its onset included.</summary>
    public static List<string> Facts(Session session, Understanding heard)
    {
        var facts = heard.Findings.Where(finding => finding.Status == FindingStatus.Present)
            .Select(finding => finding.Id).Where(id => session.Protocol.Facts.TryFind(id, out _)).ToList();
        if (heard.Onset is { } onset)
        {
            facts.AddRange(session.Protocol.Questions.Select(question => OnsetOptions.Find(question.Id, onset)).OfType<string>());
        }

        return facts;
    }

    /// <summary>Takes facts and numbers over. Nothing is kept before consent.</summary>
    /// <returns>Ids of what is new.</returns>
    public static IReadOnlyList<string> Take(Session session, Understanding heard, IReadOnlyList<string> facts)
    {
        var record = session.Record;
        if (record.Consent != true)
        {
            return facts;
        }

        record.Patient ??= heard.OnBehalf ? Patients.Other : null;
        session.HeardNow = [.. facts.Where(id => IsNew(session, id))];
        record.Stated.AddRange(session.HeardNow);
        if (!IsListOfNumbers(heard.Text))
        {
            TakeNumber(session, Question.Quantity.Age, heard.Age);
            TakeNumber(session, Question.Quantity.Severity, heard.Strength is { } strength ? (int)Math.Ceiling(strength.Max) : null);
        }

        session.Forget();
        if (session.HeardNow.Count > 0)
        {
            record.LastHeard = [.. session.HeardNow];
        }

        return session.HeardNow;
    }

    /// <summary>Forgets what the last free text gave.</summary>
    public static void TakeBack(Session session) => TakeBack(session, [.. session.Record.LastHeard]);

    /// <summary>Forgets one thing that the last free text gave; false when it did not give it.</summary>
    public static bool TakeBack(Session session, string id)
    {
        var isHeard = session.Record.LastHeard.Contains(id);
        TakeBack(session, isHeard ? [id] : []);
        return isHeard;
    }

    private static void TakeBack(Session session, string[] ids)
    {
        var record = session.Record;
        record.Stated.RemoveAll(ids.Contains);
        foreach (var id in ids)
        {
            record.Heard.Remove(id);
            record.Earlier.Remove(id);
            record.LastHeard.Remove(id);
        }

        record.Shown = ids.Length > 0 ? null : record.Shown;
        session.Forget();
    }

    // Numbers alone answer the open question: there they name answers of its list.
    private static bool IsListOfNumbers(string words) =>
        words.All(c => char.IsAsciiDigit(c) || c is ' ' or ',' or ';' or '.' or ')' or '+' or '&' or '\n');

    private static bool IsNew(Session session, string id)
    {
        var fact = session.Protocol.Facts.Find(id);
        return !session.Answers.Stated.Contains(fact)
            && !session.Answers.Answered.Any(question => session.Answers.FactsOf(question).Contains(fact))
            && !session.Answers.Answered.Any(question => question is { Type: QuestionType.Single } && question.Facts.Contains(fact));
    }

    private static void TakeNumber(Session session, Question.Quantity quantity, int? value)
    {
        if (value is { } number && session.Protocol.Questions.FirstOrDefault(one => one.Measures == quantity) is { } question
            && number >= question.Minimum && number <= question.Maximum && session.Answers[question] is null)
        {
            session.Record.Earlier[question.Id] = [number.ToString(CultureInfo.InvariantCulture)];
            session.Record.Heard.Add(question.Id);
            session.HeardNow.Add(question.Id);
        }
    }
}
