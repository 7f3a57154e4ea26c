using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Objects as JSON text, to see whether they changed and to keep them.</summary>
internal static class StateText
{
    [ThreadStatic]
    private static CharBuffer t_spare;

    /// <summary>The object's text; when it is the same as before, that very string.</summary>
    public static string Of(object value, JsonSerializer serializer, string before = null)
    {
        // Taken away meanwhile, in case that writing the object comes here again.
        var buffer = t_spare ?? new CharBuffer();
        t_spare = null;
        buffer.Clear();
        using (var writer = new JsonTextWriter(buffer) { ArrayPool = JsonArrayPool.Shared, CloseOutput = false, AutoCompleteOnClose = false })
        {
            serializer.Serialize(writer, value, typeof(object));
        }

        var text = before is not null && buffer.Written.SequenceEqual(before) ? before : new string(buffer.Written);
        t_spare = buffer.IsWorthKeeping ? buffer : null;
        return text;
    }

    /// <summary>A writer into memory that is used again and again.</summary>
    private sealed class CharBuffer() : TextWriter(CultureInfo.InvariantCulture)
    {
        private char[] _chars = new char[2048];
        private int _length;

        public override Encoding Encoding => Encoding.Unicode;

        // A state that is far larger than usual must not be paid for by every thread, forever.
        public bool IsWorthKeeping => _chars.Length <= 1 << 18;

        public ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

        public void Clear() => _length = 0;

        public override void Write(char value)
        {
            Room(1)[0] = value;
            _length++;
        }

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(string value) => Write(value.AsSpan());

        public override void Write(ReadOnlySpan<char> buffer)
        {
            buffer.CopyTo(Room(buffer.Length));
            _length += buffer.Length;
        }

        private Span<char> Room(int count)
        {
            if (_length + count > _chars.Length)
            {
                Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + count));
            }

            return _chars.AsSpan(_length);
        }
    }
}
