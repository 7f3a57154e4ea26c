using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>
/// Every walk ends, within sixteen cards. The walk goes once through the list of questions and asks a question at most once,
/// so it ends as long as conditions read earlier questions only; the cards are counted over all walks.
/// </summary>
internal static class WalksAreShort
{
    public const string Id = "walks-are-short";
    public const int MostCards = 16;

    public static ProvedProperty Prove(AnswerSpace space)
    {
        var questions = space.Protocol.Questions;
        var failures = new List<ProofFailure>();
        foreach (var question in questions)
        {
            var earlier = questions.Take(question.Index).Aggregate(FactSet.Empty, (set, one) => set | one.Facts);
            var later = questions.Skip(question.Index).Aggregate(FactSet.Empty, (set, one) => set | one.Facts) - earlier;
            var reads = question.Options.Aggregate(
                Conditions.Reads.Of(question.When), (sum, option) => sum | Conditions.Reads.Of(option.When));
            if (reads.Facts.Overlaps(later))
            {
                failures.Add(new(question.Id, "Its condition reads a question that is asked later.", null));
            }

            if (!questions.Take(question.Index + 1).Any(one => one.Id == question.Card))
            {
                failures.Add(new(question.Id, "It stands on the card of a question that is not asked before it.", null));
            }
        }

        var walk = new WalkBits(space, WalkBits.Shortcuts.None, onlyOffered: true);
        var cards = questions.GroupBy(question => question.Card).Select(card => space.Circuit.Any(
            card.Select(question => question.AfterEmergency ? Bit.True : walk.Asked(question)))).ToList();
        if (space.Search.Find(space.Circuit.And(space.Domain, space.Circuit.AtLeast(cards, MostCards + 1))) is { } model)
        {
            failures.Add(new("cards", $"These answers lead over more than {MostCards} cards.", space.Decode(model)));
        }

        return new(Id, $"Every walk ends, and none shows more than {MostCards} cards.", questions.Count + 1, failures);
    }
}
