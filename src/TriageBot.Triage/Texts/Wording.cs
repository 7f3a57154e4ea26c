using System.Text;

namespace TriageBot.Triage.Texts;

/// <summary>
/// The wordings of a sentence by whom it is about: <c>(Haben Sie|Hat die Person|Hat das Kind) Fieber?</c>. Two wordings in a
/// bracket are for oneself and for anybody else; an ordinary bracket is one without a bar.
/// </summary>
public static class Wording
{
    private const char Bar = '|';
    private const int Most = 3;

    /// <summary>The sentence as it is said of this patient; the same text when there is only one wording.</summary>
    public static string Of(string text, Patient patient)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains(Bar, StringComparison.Ordinal))
        {
            return text;
        }

        var said = new StringBuilder(text.Length);
        var at = 0;
        while (Next(text, at) is { } found)
        {
            var (start, end) = found;
            var wordings = text[(start + 1)..end].Split(Bar);
            said.Append(text, at, start - at).Append(wordings[Math.Min((int)patient, wordings.Length - 1)]);
            at = end + 1;
        }

        return said.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>True when every bar of the sentence stands in a bracket of two or three wordings.</summary>
    public static bool IsWellFormed(string text) => !Of(text, Patient.Self).Contains(Bar, StringComparison.Ordinal);

    // The next bracket with wordings: from its opening to its closing, with no other bracket in it.
    private static (int Start, int End)? Next(string text, int from)
    {
        for (var start = text.IndexOf('(', from); start >= 0; start = text.IndexOf('(', start + 1))
        {
            var end = text.AsSpan(start + 1).IndexOfAny('(', ')') + start + 1;
            if (end > start && text[end] == ')' && text.AsSpan(start, end - start).Count(Bar) is > 0 and < Most)
            {
                return (start, end);
            }
        }

        return null;
    }
}
