using System.Collections.Concurrent;
using Telegram.Bot.Types;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>Pictures of the content: uploaded once, then sent by the id that Telegram gave them.</summary>
internal sealed class PictureFiles(OpenPicture open)
{
    private readonly ConcurrentDictionary<string, string> _known = new();

    /// <summary>A picture to send; null when there is none. Dispose the stream after the call.</summary>
    public (InputFile File, Stream? Content)? Find(string path)
    {
        if (_known.TryGetValue(path, out var id))
        {
            return (InputFile.FromFileId(id), null);
        }

        return open(path) is { } content ? (InputFile.FromStream(content, Path.GetFileName(path)), content) : null;
    }

    /// <summary>Remembers how Telegram calls a picture.</summary>
    public void Keep(string path, Message sent)
    {
        if (sent.Photo is [.., var largest])
        {
            _known[path] = largest.FileId;
        }
    }

    /// <summary>Telegram knows the id no more.</summary>
    public void Forget(string path) => _known.TryRemove(path, out _);
}
