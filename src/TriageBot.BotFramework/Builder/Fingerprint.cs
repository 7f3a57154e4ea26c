using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>The SHA-256 of an object's JSON: two objects that look alike have the same. Kept instead of the text, which is far larger.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Fingerprint(ulong A, ulong B, ulong C, ulong D)
{
    [ThreadStatic]
    private static CharBuffer t_buffer;

    /// <summary>The fingerprint of an object; <c>null</c> has one too.</summary>
    public static Fingerprint Of(object value)
    {
        var buffer = t_buffer ?? new CharBuffer();
        t_buffer = null;
        buffer.Clear();
        using (var writer = new JsonTextWriter(buffer) { ArrayPool = JsonArrayPool.Shared, CloseOutput = false, AutoCompleteOnClose = false })
        {
            StateJson.Serializer.Serialize(writer, value);
        }

        Span<ulong> hash = stackalloc ulong[4];
        SHA256.HashData(MemoryMarshal.AsBytes(buffer.Written), MemoryMarshal.AsBytes(hash));
        t_buffer = buffer;
        return new Fingerprint(hash[0], hash[1], hash[2], hash[3]);
    }

    /// <summary>A writer into memory that is used again and again.</summary>
    private sealed class CharBuffer() : TextWriter(CultureInfo.InvariantCulture)
    {
        private char[] _chars = new char[2048];
        private int _length;

        public override Encoding Encoding => Encoding.Unicode;

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

    /// <summary>Lets the JSON writer take its buffers from the shared pool.</summary>
    private sealed class JsonArrayPool : IArrayPool<char>
    {
        public static readonly JsonArrayPool Shared = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
    }
}
