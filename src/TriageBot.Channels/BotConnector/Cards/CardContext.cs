using System.Text.RegularExpressions;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>What a card is drawn with.</summary>
/// <param name="Language">The language of the conversation.</param>
/// <param name="Texts">The texts of all languages.</param>
/// <param name="PublicUrl">The address that people reach the host under; null shows no pictures and no links to its pages.</param>
internal sealed partial record CardContext(string Language, ChannelText Texts, Uri? PublicUrl)
{
    /// <summary>A text in the conversation's language; empty when there is none.</summary>
    public string Text(string id, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var text = Texts(Language, id) ?? "";
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>An address below the host's; null when nobody could open it.</summary>
    public string? AddressOf(string? path) =>
        path is null ? null
        : Uri.TryCreate(path, UriKind.Absolute, out var whole) && whole.Scheme is "https" or "http" ? path
        : PublicUrl is null ? null
        : new Uri(PublicUrl, path).AbsoluteUri;

    /// <summary>A text whose links lead to the host from wherever it is read; a link that would lead nowhere becomes its words.</summary>
    public string WithWholeLinks(string text) => OwnLink().Replace(
        text, link => AddressOf(link.Groups["path"].Value) is { } address ? $"[{link.Groups["words"].Value}]({address})" : link.Groups["words"].Value);

    [GeneratedRegex(@"\[(?<words>[^\]\n]+)\]\((?<path>/[^)\s]*)\)")]
    private static partial Regex OwnLink();
}
