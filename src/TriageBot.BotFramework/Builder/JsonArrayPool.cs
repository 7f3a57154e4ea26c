using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Lets JSON readers and writers take their buffers from the shared pool.</summary>
internal sealed class JsonArrayPool : IArrayPool<char>
{
    public static readonly JsonArrayPool Shared = new();

    private JsonArrayPool()
    {
    }

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}
