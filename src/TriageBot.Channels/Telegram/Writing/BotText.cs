using System.Text.RegularExpressions;
using Telegram.Bot.Types.Enums;

namespace TriageBot.Channels.Telegram.Writing;

/// <summary>
/// The texts of the bot: <c>**bold**</c>, links and lists, and nothing else. What is no such markup stays as it is.
/// </summary>
/// <param name="publicUrl">Where links that name no host lead; null leaves only their words.</param>
internal sealed partial class BotText(Uri? publicUrl)
{
    /// <summary>Adds a text of the bot.</summary>
    public void Write(ChatText target, string text)
    {
        var lines = ListItem().Replace(text, item => item.Groups[1].Length == 0 ? "• " : $"{item.Groups[1].Value}– ");
        var at = 0;
        foreach (Match markup in Markup().Matches(lines))
        {
            target.Add(lines[at..markup.Index]);
            at = markup.Index + markup.Length;
            if (markup.Groups["bold"] is { Success: true } bold)
            {
                target.AddBold(bold.Value);
            }
            else
            {
                AddLink(target, markup.Groups["label"].Value, markup.Groups["address"].Value);
            }
        }

        target.Add(lines[at..]);
    }

    private void AddLink(ChatText target, string label, string address)
    {
        // On Unix a path alone is an absolute address, too: of a file.
        var isWhole = Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme != Uri.UriSchemeFile;
        if ((isWhole || (publicUrl is not null && Uri.TryCreate(publicUrl, address, out url))) && url!.Scheme is "https" or "http")
        {
            target.Add(MessageEntityType.TextLink, link => link.Add(label), url.AbsoluteUri);
        }
        else
        {
            target.Add(label);
        }
    }

    [GeneratedRegex(@"\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]\n]+)\]\((?<address>[^)\s]+)\)")]
    private static partial Regex Markup();

    [GeneratedRegex(@"^( *)- ", RegexOptions.Multiline)]
    private static partial Regex ListItem();
}
