using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>
/// "The same for months and examined" takes out of the evaluation only what it was asked about: options of the question on
/// whose card the follow-up stands, and never "not sure".
/// </summary>
internal static class OnlyFollowUpsLift
{
    public const string Id = "only-follow-ups-lift";

    public static ProvedProperty Prove(Protocol protocol)
    {
        var failures = new List<ProofFailure>();
        var lifted = protocol.Questions.SelectMany(question =>
            question.Options.Where(option => option.LiftedBy is not null).Select(option => (question, option))).ToList();
        foreach (var (question, option) in lifted)
        {
            var asks = protocol.Questions.FirstOrDefault(one => one.Facts.Contains(option.LiftedBy!.Value));
            if (asks is null || asks.Card != question.Id || asks.Index <= question.Index || option.Unsure)
            {
                failures.Add(new($"{question.Id}.{option.Id}", "It is lifted by an answer that was not asked about it.", null));
            }
        }

        return new(Id, "Only a follow-up on the same card takes an answer out of the evaluation.", lifted.Count, failures);
    }
}
