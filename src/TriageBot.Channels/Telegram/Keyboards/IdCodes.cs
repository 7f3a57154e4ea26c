using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TriageBot.Channels.Telegram.Keyboards;

/// <summary>
/// Short names for ids, because a button holds less than 64 bytes: a short id stands for itself, a long one is named by its
/// hash. A hash that nothing known has comes from a button of other content.
/// </summary>
internal sealed class IdCodes
{
    /// <summary>The longest code in bytes.</summary>
    public const int Longest = 16;

    private const char Hashed = '~';
    private const int LengthOfHash = 12;

    private readonly Dictionary<string, string> _byHash;

    public IdCodes(IEnumerable<string> known) =>
        _byHash = known.Where(id => !IsShort(id)).Distinct().ToDictionary(HashOf);

    public static string Encode(string id) => IsShort(id) ? id : HashOf(id);

    /// <summary>The id; null when it is of no content that is known here.</summary>
    public string? Decode(string code) => code is [Hashed, ..] ? _byHash.GetValueOrDefault(code) : code;

    private static bool IsShort(string id) => id.Length <= Longest && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');

    private static string HashOf(string id) =>
        Hashed + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..LengthOfHash];
}
