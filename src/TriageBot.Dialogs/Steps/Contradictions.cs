using TriageBot.Dialogs.State;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Steps;

/// <summary>
/// An answer leaves out a warning sign that the person wrote before. The worse one counts, and the bot asks once
/// (rule 2 of the decision table).
/// </summary>
internal static class Contradictions
{
    /// <summary>The fact that was written but is not in the answer; null when there is none.</summary>
    public static string? Find(Session session, Question question, Answer answer)
    {
        if (!question.Screen)
        {
            return null;
        }

        var answered = session.Answers.With(question, answer).FactsOf(question);
        var left = (session.Answers.Stated & question.Facts) - answered;
        return left.IsEmpty ? null : session.Protocol.Facts[left.Members().First()];
    }

    /// <summary>Asks once whether it still holds; until then it counts.</summary>
    public static async Task<bool> AskAsync(Session session, string fact, CancellationToken cancellationToken)
    {
        session.Record.Stated.Add(fact);
        session.Forget();
        await AskBacks.ClarifyAsync(session, fact, "contradiction", cancellationToken);
        return true;
    }
}
