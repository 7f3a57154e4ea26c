using TriageBot.Language.Text;

namespace TriageBot.Language.Words;

/// <summary>Letters that dialects write otherwise: everywhere in a word, only at its begin, or only at its end.</summary>
internal sealed class SoundShift
{
    private readonly string _from;
    private readonly string _to;
    private readonly bool _atBegin;
    private readonly bool _atEnd;

    private SoundShift(string from, string to)
    {
        _atBegin = from.StartsWith('^');
        _atEnd = from.EndsWith('$');
        _from = Letters.Fold(from.Trim('^', '$'));
        _to = Letters.Fold(to);
    }

    /// <summary>Reads "oi > ei"; null when it cannot be read.</summary>
    public static SoundShift? Parse(string text)
    {
        var sides = text.Split('>', StringSplitOptions.TrimEntries);
        return sides is [{ Length: > 0 } from, var to] && from.Trim('^', '$').Length > 0 && from.Trim('^', '$') != to
            ? new SoundShift(from, to) : null;
    }

    /// <summary>Writes the word as the written language would; returns its length, or 0 when the word does not have these letters.</summary>
    public int Apply(ReadOnlySpan<char> form, Span<char> target)
    {
        if (_atBegin || _atEnd)
        {
            return (_atBegin && form.StartsWith(_from, StringComparison.Ordinal) && form.Length > _from.Length)
                || (_atEnd && form.EndsWith(_from, StringComparison.Ordinal) && form.Length > _from.Length)
                ? ApplyOnce(form, _atBegin ? 0 : form.Length - _from.Length, target) : 0;
        }

        var at = form.IndexOf(_from, StringComparison.Ordinal);
        var length = 0;
        while (at >= 0)
        {
            if (length + at + _to.Length + form.Length > target.Length)
            {
                return 0;
            }

            form[..at].CopyTo(target[length..]);
            _to.CopyTo(target[(length + at)..]);
            length += at + _to.Length;
            form = form[(at + _from.Length)..];
            at = form.IndexOf(_from, StringComparison.Ordinal);
            if (at < 0)
            {
                form.CopyTo(target[length..]);
                return length + form.Length;
            }
        }

        return 0;
    }

    private int ApplyOnce(ReadOnlySpan<char> form, int at, Span<char> target)
    {
        if (form.Length + _to.Length > target.Length)
        {
            return 0;
        }

        form[..at].CopyTo(target);
        _to.CopyTo(target[at..]);
        form[(at + _from.Length)..].CopyTo(target[(at + _to.Length)..]);
        return form.Length - _from.Length + _to.Length;
    }
}
