using System.Globalization;

namespace TriageBot.Language.Text;

/// <summary>Makes letters comparable: small, umlauts as two letters, no accents, no drawn-out vowels.</summary>
internal static class Letters
{
    private const char CombiningDiaeresis = '\u0308';

    /// <summary>Writes one character in comparable form and returns how many letters that took (0 to 2).</summary>
    public static int Write(char letter, Span<char> target, char before)
    {
        if (letter == CombiningDiaeresis)
        {
            target[0] = 'e';
            return before is 'a' or 'o' or 'u' ? 1 : 0;
        }

        if (letter < 0x80)
        {
            target[0] = letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter;
            return 1;
        }

        var second = Second(letter);
        target[0] = First(letter);
        target[1] = second;
        return target[0] == '\0' ? 0 : second == '\0' ? 1 : 2;
    }

    /// <summary>A whole word in comparable form, as <see cref="Tokenizer"/> would write it.</summary>
    public static string Fold(string word)
    {
        var target = new char[(word.Length * 2) + 2];
        var length = 0;
        foreach (var letter in word)
        {
            length += Write(letter, target.AsSpan(length), length > 0 ? target[length - 1] : '\0');
            length = ShortenRun(target, 0, length);
        }

        return new string(target, 0, length);
    }

    /// <summary>Shortens three equal letters at the end: "jaaa" is "ja", "kribbbeln" is "kribbeln".</summary>
    public static int ShortenRun(Span<char> form, int start, int length)
    {
        if (length - start < 3 || form[length - 1] != form[length - 2] || form[length - 2] != form[length - 3])
        {
            return length;
        }

        return IsVowel(form[length - 1]) ? length - 2 : length - 1;
    }

    public static bool IsMark(char letter) =>
        letter >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static char Second(char letter) => letter switch
    {
        'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü' or 'æ' or 'Æ' or 'œ' or 'Œ' => 'e',
        'ß' or 'ẞ' => 's',
        _ => '\0',
    };

    private static char First(char letter) => letter switch
    {
        'ß' or 'ẞ' => 's',
        >= 'À' and <= 'Æ' or >= 'à' and <= 'æ' => 'a',
        'Ç' or 'ç' => 'c',
        >= 'È' and <= 'Ë' or >= 'è' and <= 'ë' => 'e',
        >= 'Ì' and <= 'Ï' or >= 'ì' and <= 'ï' or 'ı' or 'İ' => 'i',
        'Ñ' or 'ñ' => 'n',
        >= 'Ò' and <= 'Ø' and not '×' or >= 'ò' and <= 'ø' and not '÷' or 'Œ' or 'œ' => 'o',
        >= 'Ù' and <= 'Ü' or >= 'ù' and <= 'ü' => 'u',
        'Ý' or 'ý' or 'ÿ' => 'y',
        _ => IsMark(letter) ? '\0' : char.ToLowerInvariant(letter),
    };
}
