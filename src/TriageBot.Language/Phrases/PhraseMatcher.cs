using TriageBot.Language.Text;

namespace TriageBot.Language.Phrases;

/// <summary>Finds all groups in a text: first those of single words, then phrases, each rank on top of the last.</summary>
internal sealed class PhraseMatcher
{
    private readonly int[][] _groupsOfPattern;
    private readonly CompiledPhrase[][][] _byPattern;
    private readonly CompiledPhrase[][][] _byGroup;
    private readonly CompiledPhrase[][] _byNumber;

    public PhraseMatcher(int[][] groupsOfPattern, IReadOnlyList<CompiledPhrase> phrases, int groupCount)
    {
        _groupsOfPattern = groupsOfPattern;
        var ranks = phrases.Count == 0 ? 0 : phrases.Max(phrase => phrase.Rank) + 1;
        _byPattern = new CompiledPhrase[ranks][][];
        _byGroup = new CompiledPhrase[ranks][][];
        _byNumber = new CompiledPhrase[ranks][];
        var byRank = phrases.ToLookup(phrase => phrase.Rank);
        for (var rank = 0; rank < ranks; rank++)
        {
            var ofRank = byRank[rank].ToList();
            _byPattern[rank] = File(ofRank, element => element.Patterns, groupsOfPattern.Length);
            _byGroup[rank] = File(ofRank, element => element.Groups, groupCount);
            _byNumber[rank] = [.. ofRank.Where(phrase => phrase.Elements[0].Number is not null)];
        }
    }

    public void Match(TokenizedText text, TokenPatterns patterns, Hits hits)
    {
        for (var token = 0; token < text.Count; token++)
        {
            foreach (var pattern in patterns.Of(token))
            {
                foreach (var group in _groupsOfPattern[pattern])
                {
                    hits.Add(new Hit(group, token, token, 1));
                }
            }
        }

        for (var rank = 0; rank < _byPattern.Length; rank++)
        {
            for (var token = 0; token < text.Count; token++)
            {
                MatchAt(token, rank, new PhraseAttempt(text, patterns, hits));
            }
        }
    }

    private void MatchAt(int token, int rank, PhraseAttempt attempt)
    {
        foreach (var pattern in attempt.Patterns.Of(token))
        {
            Try(_byPattern[rank][pattern], token, attempt);
        }

        for (var i = attempt.Hits.FirstAt(token); i >= 0; i = attempt.Hits.NextAt(i))
        {
            Try(_byGroup[rank][attempt.Hits[i].Group], token, attempt);
        }

        if (attempt.Text[token].HasValue)
        {
            Try(_byNumber[rank], token, attempt);
        }
    }

    private static void Try(CompiledPhrase[]? phrases, int token, PhraseAttempt attempt)
    {
        foreach (var phrase in phrases ?? [])
        {
            if (attempt.TryMatch(phrase.Elements, token, out var last, out var mask))
            {
                attempt.Hits.Add(new Hit(phrase.Group, token, last, mask));
            }
        }
    }

    private static CompiledPhrase[][] File(
        List<CompiledPhrase> phrases, Func<PhraseElement, int[]> keys, int count)
    {
        var filed = new List<CompiledPhrase>?[count];
        foreach (var phrase in phrases)
        {
            foreach (var key in keys(phrase.Elements[0]))
            {
                (filed[key] ??= []).Add(phrase);
            }
        }

        return [.. filed.Select(ofKey => ofKey?.ToArray() ?? [])];
    }
}
