using System.Buffers;

namespace TriageBot.Language.Phrases;

/// <summary>Where which groups stand in one text.</summary>
internal sealed class Hits
{
    private static readonly int[] None = [];

    private readonly List<Hit> _all;
    private readonly List<int> _nextAtToken;
    private readonly int[] _firstAtToken;
    private readonly int _groupCount;
    private int[] _ofGroupStart = None;
    private int[] _ofGroup = None;

    public Hits(int tokenCount, int groupCount)
    {
        _all = new List<Hit>(tokenCount * 4);
        _nextAtToken = new List<int>(tokenCount * 4);
        _firstAtToken = new int[tokenCount];
        _groupCount = groupCount;
        Array.Fill(_firstAtToken, -1);
    }

    public int Count => _all.Count;

    public Hit this[int index] => _all[index];

    /// <summary>Notes a hit unless the same one is known.</summary>
    public void Add(Hit hit)
    {
        for (var i = _firstAtToken[hit.First]; i >= 0; i = _nextAtToken[i])
        {
            if (_all[i].Group == hit.Group && _all[i].Mask == hit.Mask)
            {
                return;
            }
        }

        _nextAtToken.Add(_firstAtToken[hit.First]);
        _firstAtToken[hit.First] = _all.Count;
        _all.Add(hit);
    }

    /// <summary>The first hit that begins at a token, or -1; go on with <see cref="NextAt"/>.</summary>
    public int FirstAt(int token) => _firstAtToken[token];

    public int NextAt(int hit) => _nextAtToken[hit];

    /// <summary>Keeps only the hits that are marked, and files them by group in the order of the text.</summary>
    public void File(ReadOnlySpan<bool> keep)
    {
        _ofGroupStart = new int[_groupCount + 1];
        for (var i = 0; i < _all.Count; i++)
        {
            if (keep[i])
            {
                _ofGroupStart[_all[i].Group + 1]++;
            }
        }

        for (var group = 0; group < _groupCount; group++)
        {
            _ofGroupStart[group + 1] += _ofGroupStart[group];
        }

        _ofGroup = new int[_ofGroupStart[_groupCount]];
        var next = ArrayPool<int>.Shared.Rent(_groupCount);
        Array.Clear(next, 0, _groupCount);
        for (var token = 0; token < _firstAtToken.Length; token++)
        {
            for (var i = _firstAtToken[token]; i >= 0; i = _nextAtToken[i])
            {
                if (keep[i])
                {
                    var group = _all[i].Group;
                    _ofGroup[_ofGroupStart[group] + next[group]++] = i;
                }
            }
        }

        ArrayPool<int>.Shared.Return(next);
    }

    /// <summary>The hits of a group in the order of their first token, as indexes.</summary>
    public ReadOnlySpan<int> Of(int group) =>
        group < 0 ? [] : _ofGroup.AsSpan(_ofGroupStart[group], _ofGroupStart[group + 1] - _ofGroupStart[group]);

    /// <summary>The position, among the hits of a group, of the first one that begins at or after a token.</summary>
    public int LowerBound(int group, int token)
    {
        var hits = Of(group);
        int low = 0, high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[hits[middle]].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
