using CsCheck;
using Telegram.Bot.Types.Enums;
using TriageBot.Channels.Telegram.Writing;

namespace TriageBot.Telegram.Tests.Writing;

public sealed class Parts
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.String[Gen.Char["abcdefghij"], 1, 12], Gen.Int[0, 6].Select(at => new[] { "😀😀", "Rücken.", "weh!", "\n\n", "\n", "  ", "Wo?" }[at]));

    private static readonly Gen<(string Text, int Limit)> Texts = Gen.Select(
        Gen.OneOf(Word.Array[0, 120].Select(words => string.Join(' ', words)), Gen.String[0, 300]), Gen.Int[4, 80]);

    [Fact]
    public void No_part_is_too_long_none_is_empty_and_no_character_is_cut_or_lost() => Texts.Sample(
        one =>
        {
            var parts = TextParts.Split(new ChatText().Add(one.Text), one.Limit);
            return parts.All(part => part.Text.Length > 0 && part.Text.Length <= one.Limit && part.Text.Trim() == part.Text)
                && Letters(string.Concat(parts.Select(part => part.Text))) == Letters(one.Text)
                && (HasLonePair(one.Text) || !parts.Any(part => HasLonePair(part.Text)));
        },
        iter: 5_000,
        seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Formatting_goes_with_its_words() => Texts.Sample(
        one =>
        {
            var text = new ChatText().Add("x").AddBold(one.Text);
            var parts = TextParts.Split(text, one.Limit);
            return parts.All(part => part.Entities.All(bold => bold.Offset >= 0 && bold.Length > 0 && bold.Offset + bold.Length <= part.Text.Length))
                && Letters("x" + string.Concat(parts.SelectMany(part => part.Entities.Select(bold => part.Text.Substring(bold.Offset, bold.Length)))))
                == Letters(text.Text);
        },
        iter: 3_000,
        seed: "0N0XIzNsQ0O2");

    [Fact]
    public void A_text_is_cut_between_sentences()
    {
        var sentences = Enumerable.Range(1, 300).Select(n => $"Das ist der Satz mit der Nummer {n}.");

        var parts = TextParts.Split(new ChatText().Add(string.Join(' ', sentences)), TextParts.OfMessage);

        Assert.True(parts.Count > 1);
        Assert.All(parts, part => Assert.StartsWith("Das ist", part.Text, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.EndsWith(".", part.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_is_rather_cut_between_paragraphs()
    {
        var paragraphs = Enumerable.Range(1, 60).Select(n => string.Concat(Enumerable.Repeat($"Absatz {n}. ", 20)).Trim());

        var parts = TextParts.Split(new ChatText().Add(string.Join("\n\n", paragraphs)), TextParts.OfMessage);

        Assert.All(parts, part => Assert.Matches(@"\AAbsatz (\d+)\.( Absatz \1\.){19}(\n|\z)", part.Text));
    }

    [Theory]
    [InlineData("Go **now**, **please**.", "Go now, please.", "Bold now|Bold please")]
    [InlineData("- one\n  - two", "• one\n  – two", "")]
    [InlineData("[PDF](https://example.org/x?a=1)", "PDF", "TextLink PDF https://example.org/x?a=1")]
    [InlineData("[here](/legal/privacy)", "here", "TextLink here https://bot.example.org/legal/privacy")]
    [InlineData("[x](javascript:alert)", "x", "")]
    [InlineData("2 ** 3 and a [bracket", "2 ** 3 and a [bracket", "")]
    [InlineData("<b>no</b> & _no_ `no`", "<b>no</b> & _no_ `no`", "")]
    public void The_bots_own_markup_becomes_formatting_and_all_else_stays(string text, string words, string formats)
    {
        var written = new ChatText();

        new BotText(new Uri("https://bot.example.org")).Write(written, text);

        Assert.Equal(words, written.Text);
        Assert.Equal(formats, string.Join('|', written.Entities.Select(one =>
            $"{one.Type} {written.Text.Substring(one.Offset, one.Length)}{(one.Type == MessageEntityType.TextLink ? $" {one.Url}" : "")}")));
    }

    [Fact]
    public void A_link_to_a_page_of_a_host_without_address_leaves_its_words()
    {
        var written = new ChatText();

        new BotText(null).Write(written, "See [privacy](/legal/privacy).");

        Assert.Equal("See privacy.", written.Text);
        Assert.Empty(written.Entities);
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static bool HasLonePair(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[++at])))
            {
                return true;
            }
        }

        return false;
    }
}
