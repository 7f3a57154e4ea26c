using Microsoft.AspNetCore.Http;

namespace TriageBot.Channels.DirectLine;

/// <summary>Reads bodies up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The whole body; null when it is larger than the limit.</summary>
    public static async ValueTask<byte[]?> ReadAsync(
        HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? 1024));
        return await CopyAsync(request.Body, body, limit, cancellationToken) is null
            ? null
            : body.ToArray();
    }

    /// <summary>Copies a stream; returns how much it was, or null when it was more than the limit.</summary>
    public static async ValueTask<int?> CopyAsync(
        Stream from, Stream to, int limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[8192];
        var total = 0;
        int read;
        while ((read = await from.ReadAsync(buffer, cancellationToken)) > 0)
        {
            total += read;
            if (total > limit)
            {
                return null;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return total;
    }
}
