using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// The words for yes and no in the languages that prompts know. Words such as "not" are left out,
/// because "I do not know" is no answer.
/// </summary>
internal static class YesNoWords
{
    private static readonly Dictionary<string, (string[] Yes, string[] No)> Words = new(StringComparer.Ordinal)
    {
        ["en"] = (["yes", "yep", "yeah", "yup", "yea", "ya", "y", "ok", "okay", "sure", "absolutely", "agree", "👍", "👌"], ["no", "nope", "nah", "n", "never", "👎"]),
        ["de"] = (["ja", "jo", "jep", "jawohl", "j", "klar", "ok", "okay", "sicher", "natürlich", "genau", "stimmt", "gerne", "👍", "👌"], ["nein", "ne", "nee", "nö", "n", "niemals", "keinesfalls", "👎"]),
        ["fr"] = (["oui", "ouais", "d'accord", "bien sûr", "ok", "👍"], ["non", "jamais", "👎"]),
        ["es"] = (["sí", "si", "claro", "vale", "ok", "👍"], ["no", "nunca", "👎"]),
        ["it"] = (["sì", "si", "certo", "va bene", "ok", "👍"], ["no", "mai", "👎"]),
        ["nl"] = (["ja", "jawel", "zeker", "natuurlijk", "ok", "👍"], ["nee", "neen", "nooit", "👎"]),
        ["pt"] = (["sim", "claro", "certo", "ok", "👍"], ["não", "nao", "nunca", "👎"]),
        ["sv"] = (["ja", "japp", "visst", "ok", "👍"], ["nej", "aldrig", "👎"]),
        ["tr"] = (["evet", "tamam", "olur", "👍"], ["hayır", "hayir", "yok", "👎"]),
        ["zh"] = (["是的", "是", "对", "好的", "好", "👍"], ["不是", "不", "没有", "👎"]),
        ["ja"] = (["はい", "ええ", "うん", "👍"], ["いいえ", "いえ", "ううん", "👎"]),
        ["ko"] = (["예", "네", "응", "👍"], ["아니", "아니요", "아니오", "👎"]),
        ["hi"] = (["हां", "हाँ", "जी", "👍"], ["नहीं", "ना", "👎"]),
    };

    private static readonly string[] Negations = ["not", "don't", "dont", "cannot", "nicht", "kein", "keine", "pas", "niet", "inte"];

    /// <summary>Whether a text holds such words at all, and what they answer: nothing when they contradict one another or are negated.</summary>
    public static bool TryFind(string text, string culture, out bool? answer)
    {
        answer = null;
        if (!Words.TryGetValue(culture.Split('-')[0], out var words))
        {
            return false;
        }

        var padded = Pad(text);
        var (yes, no) = (HoldsAny(padded, words.Yes), HoldsAny(padded, words.No));
        answer = yes == no || HoldsAny(padded, Negations) ? null : yes;
        return yes || no;
    }

    private static bool HoldsAny(string padded, string[] words) =>
        Array.Exists(words, word => padded.Contains(Pad(word), StringComparison.Ordinal));

    // Between spaces, so that a word is found only as a whole.
    private static string Pad(string text) =>
        $" {string.Join(' ', Tokenizer.DefaultTokenizer(text).Select(token => token.Normalized))} ";
}
