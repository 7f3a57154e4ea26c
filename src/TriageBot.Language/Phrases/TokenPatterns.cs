using TriageBot.Language.Text;
using TriageBot.Language.Words;

namespace TriageBot.Language.Phrases;

/// <summary>Which word patterns each token of a text matches.</summary>
internal sealed class TokenPatterns
{
    private const int ShortestJoinedWord = 7;

    private readonly List<int> _patterns;
    private readonly int[] _ends;
    private readonly MatchKind[] _kinds;

    public TokenPatterns(TokenizedText text, Vocabulary vocabulary)
    {
        _patterns = new List<int>(text.Count * 4);
        _ends = new int[text.Count];
        _kinds = new MatchKind[text.Count];
        var isDialect = vocabulary.IsDialect(text);
        for (var token = 0; token < text.Count; token++)
        {
            _kinds[token] = vocabulary.Find(text.Form(token), isDialect, _patterns);
            if (token + 1 < text.Count && MayBeTypedApart(text, token))
            {
                vocabulary.FindWhole(text.JoinedForm(token), _patterns);
            }

            _ends[token] = _patterns.Count;
        }
    }

    public ReadOnlySpan<int> Of(int token)
    {
        var start = token == 0 ? 0 : _ends[token - 1];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_patterns)[start.._ends[token]];
    }

    public MatchKind Kind(int token) => _kinds[token];

    /// <summary>How many words are known just as they stand: in the language of the text these are most of the small ones.</summary>
    public int Known => _kinds.Count(kind => kind == MatchKind.AsItStands);

    // Voice recognition writes "taub heit"; the whole word is looked up beside its parts.
    private static bool MayBeTypedApart(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Word && text[token + 1].Kind == TokenKind.Word
        && text[token + 1].Before == Break.None
        && text[token].FormLength + text[token + 1].FormLength >= ShortestJoinedWord;
}
