using TriageBot.Content.Diagnostics;
using TriageBot.Language;
using TriageBot.Language.Definitions;

namespace TriageBot.Content.Language;

/// <summary>Checks that the words of one language are whole, and that examples are understood as they should be.</summary>
internal sealed class WordCheck(string language, FilePosition start, DiagnosticLog log)
{
    // Examples name no days that matter; any fixed moment will do.
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.FromHours(1));

    public void Check(
        IReadOnlyList<(FactWords Words, FilePosition Position)> facts, IReadOnlyList<FactKind> kinds, Lexicon lexicon)
    {
        foreach (var group in lexicon.MissingGroups)
        {
            log.Report(LanguageRules.GroupMissing, start, language, group);
        }

        var known = kinds.Select(kind => kind.Id).ToList();
        foreach (var (words, position) in facts.Where(fact => !known.Contains(fact.Words.Id)))
        {
            log.Report(LanguageRules.UnknownFact, position, words.Id, Proposal.For(words.Id, known));
        }

        foreach (var kind in kinds.Where(kind => !facts.Any(fact => fact.Words.Id == kind.Id)))
        {
            log.Report(LanguageRules.NoWords, start, language, kind.Id);
        }

        CheckClaims(facts);
        CheckExamples(facts, new Understander(lexicon));
    }

    // A rule of several pieces may well serve two facts ("drops things": hand and arm); a plain phrase belongs to one.
    private void CheckClaims(IEnumerable<(FactWords Words, FilePosition Position)> facts)
    {
        var claimed = new Dictionary<string, (string Fact, Phrase Phrase)>();
        foreach (var (words, _) in facts)
        {
            foreach (var phrase in words.Present.Where(phrase => !phrase.Text.Contains('<', StringComparison.Ordinal)))
            {
                if (!claimed.TryAdd(phrase.Text, (words.Id, phrase)) && claimed[phrase.Text] is var first && first.Fact != words.Id)
                {
                    var where = new FilePosition(first.Phrase.File, first.Phrase.Line, first.Phrase.Column);
                    log.Report(LanguageRules.ClaimedTwice, At(phrase), phrase.Text, first.Fact, where, words.Id);
                }
            }
        }
    }

    private void CheckExamples(IEnumerable<(FactWords Words, FilePosition Position)> facts, Understander understander)
    {
        foreach (var (words, _) in facts)
        {
            foreach (var example in words.Examples.Where(example => Heard(understander, example, words.Id) is null))
            {
                log.Report(LanguageRules.ExampleNotHeard, At(example), example.Text, words.Id);
            }

            foreach (var example in words.CounterExamples)
            {
                if (Heard(understander, example, words.Id) is { Status: FindingStatus.Present } heard)
                {
                    log.Report(
                        LanguageRules.CounterExampleHeard, At(example), example.Text, words.Id, example.Text[heard.Start..heard.End]);
                }
            }
        }
    }

    private static Finding? Heard(Understander understander, Phrase sentence, string fact) =>
        understander.Read(sentence.Text, Noon)[fact] is { Status: not FindingStatus.Absent } heard ? heard : null;

    private static FilePosition At(Phrase phrase) => new(phrase.File, phrase.Line, phrase.Column);
}
