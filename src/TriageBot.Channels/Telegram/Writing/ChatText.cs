using System.Text;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace TriageBot.Channels.Telegram.Writing;

/// <summary>
/// A text with its formatting beside it, as Telegram takes it. Nothing in the text has a meaning of its own, so no text is
/// ever refused as malformed.
/// </summary>
internal sealed class ChatText
{
    private readonly StringBuilder _text = new();
    private readonly List<MessageEntity> _entities = [];

    public string Text => _text.ToString();

    public IReadOnlyList<MessageEntity> Entities => _entities;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>A text as it is.</summary>
    public ChatText Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>What the writer adds, formatted.</summary>
    public ChatText Add(MessageEntityType type, Action<ChatText> write, string? url = null)
    {
        var begin = _text.Length;
        write(this);
        if (_text.Length > begin)
        {
            _entities.Add(new MessageEntity { Type = type, Offset = begin, Length = _text.Length - begin, Url = url });
        }

        return this;
    }

    public ChatText AddBold(string text) => Add(MessageEntityType.Bold, bold => bold.Add(text));

    /// <summary>Two line breaks, unless nothing stands before them.</summary>
    public ChatText AddParagraph()
    {
        if (!IsEmpty)
        {
            _text.Append("\n\n");
        }

        return this;
    }

    /// <summary>A formatting of what stands there already.</summary>
    internal ChatText With(IEnumerable<MessageEntity> entities)
    {
        _entities.AddRange(entities);
        return this;
    }
}
