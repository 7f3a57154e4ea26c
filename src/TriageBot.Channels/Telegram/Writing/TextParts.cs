using Telegram.Bot.Types;

namespace TriageBot.Channels.Telegram.Writing;

/// <summary>Cuts a text that is too long for one message: between paragraphs, else sentences, else words.</summary>
internal static class TextParts
{
    /// <summary>The most characters of a message, less one: Telegram allows 4,096.</summary>
    public const int OfMessage = 4095;

    /// <summary>The most characters below a picture or a file, less one: Telegram allows 1,024.</summary>
    public const int OfCaption = 1023;

    /// <summary>A part is at least this share of the limit, so that a text does not fall into crumbs.</summary>
    private const int LeastShare = 3;

    private static readonly string[][] Seams = [["\n\n"], ["\n"], [". ", "! ", "? ", ".\u00a0", ": "], [" "]];

    /// <summary>The parts, in order; white space at a cut is left out.</summary>
    public static IReadOnlyList<ChatText> Split(ChatText text, int limit)
    {
        var whole = text.Text;
        var parts = new List<ChatText>();
        for (var at = Skip(whole, 0); at < whole.Length;)
        {
            var end = whole.Length - at <= limit ? whole.Length : at + Cut(whole.AsSpan(at), limit);
            var length = whole.AsSpan(at, end - at).TrimEnd().Length;
            parts.Add(new ChatText().Add(whole.Substring(at, length)).With(Inside(text.Entities, at, length)));
            at = Skip(whole, end);
        }

        return parts;
    }

    private static int Cut(ReadOnlySpan<char> rest, int limit)
    {
        var room = rest[..limit];
        foreach (var seams in Seams)
        {
            // What ends a sentence stays with it; the space behind it goes.
            var best = -1;
            foreach (var seam in seams)
            {
                best = room.LastIndexOf(seam) is var found and >= 0 ? Math.Max(best, found + seam.TrimEnd().Length) : best;
            }

            if (best > limit / LeastShare)
            {
                return best;
            }
        }

        return char.IsHighSurrogate(room[^1]) ? limit - 1 : limit;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static IEnumerable<MessageEntity> Inside(IEnumerable<MessageEntity> entities, int at, int length) =>
        from entity in entities
        let begin = Math.Max(entity.Offset, at)
        let end = Math.Min(entity.Offset + entity.Length, at + length)
        where end > begin
        select new MessageEntity { Type = entity.Type, Offset = begin - at, Length = end - begin, Url = entity.Url };
}
