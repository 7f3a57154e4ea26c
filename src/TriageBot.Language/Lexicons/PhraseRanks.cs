using TriageBot.Language.Definitions;
using TriageBot.Language.Phrases;

namespace TriageBot.Language.Lexicons;

/// <summary>Orders phrases so that each is matched after the groups that it is made of.</summary>
internal sealed class PhraseRanks(GroupTable groups)
{
    private const int InWork = -2;
    private const int Unknown = -1;

    private readonly int[] _rankOfGroup = [.. Enumerable.Repeat(Unknown, groups.Count)];
    private readonly List<CompiledPhrase> _phrases = [];
    private readonly List<int>?[] _groupsOfPattern = new List<int>?[groups.Patterns.Count];

    /// <summary>Compiles all phrases. A single word needs no phrase: it names its groups directly.</summary>
    public (int[][] GroupsOfPattern, IReadOnlyList<CompiledPhrase> Phrases) Compile(List<LexiconProblem> problems)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            Rank(group, problems);
        }

        return ([.. _groupsOfPattern.Select(found => found?.ToArray() ?? [])], _phrases);
    }

    private int Rank(int group, List<LexiconProblem> problems)
    {
        if (_rankOfGroup[group] != Unknown)
        {
            return _rankOfGroup[group];
        }

        _rankOfGroup[group] = InWork;
        var highest = 0;
        foreach (var (phrase, elements) in groups.Variants(group))
        {
            if (IsSingleWord(elements))
            {
                AddWords(group, elements[0].Patterns);
                continue;
            }

            var rank = RankOf(phrase, elements, problems);
            if (rank >= 0)
            {
                _phrases.Add(new CompiledPhrase(group, elements, rank));
                highest = Math.Max(highest, rank + 1);
            }
        }

        return _rankOfGroup[group] = highest;
    }

    private int RankOf(Phrase phrase, PhraseElement[] elements, List<LexiconProblem> problems)
    {
        var rank = 0;
        foreach (var part in elements.SelectMany(element => element.Groups))
        {
            var rankOfPart = Rank(part, problems);
            if (rankOfPart == InWork)
            {
                problems.Add(new(phrase, $"'{phrase.Text}' is part of a group that it is made of. Take the group out of the phrase."));
                return Unknown;
            }

            rank = Math.Max(rank, rankOfPart);
        }

        return rank;
    }

    private void AddWords(int group, int[] patterns)
    {
        foreach (var pattern in patterns)
        {
            (_groupsOfPattern[pattern] ??= []).Add(group);
        }
    }

    private static bool IsSingleWord(PhraseElement[] elements) =>
        elements.Length == 1 && elements[0].Groups.Length == 0 && elements[0].Number is null;
}
