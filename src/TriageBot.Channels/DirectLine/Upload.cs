using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace TriageBot.Channels.DirectLine;

/// <summary>A message with files, sent in parts. Files are read to their end and dropped.</summary>
internal static class Upload
{
    private const int MostFiles = 20;
    private const int LongestName = 200;

    public static async ValueTask<(PostedActivity? Activity, DirectLineFault? Fault)> ReadAsync(
        HttpRequest request, int largestMessage, int largestUpload, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 } boundary)
        {
            return (null, DirectLineFault.BadArgument("An upload is multipart/form-data with a boundary."));
        }

        if (request.ContentLength > largestUpload)
        {
            return (null, DirectLineFault.TooLarge(largestUpload));
        }

        var parts = new MultipartReader(boundary.ToString(), request.Body);
        try
        {
            return await ReadAsync(parts, largestMessage, largestUpload, cancellationToken);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return (null, DirectLineFault.Malformed("The parts of the upload cannot be told apart, or its end is missing."));
        }
    }

    private static async ValueTask<(PostedActivity? Activity, DirectLineFault? Fault)> ReadAsync(
        MultipartReader parts, int largestMessage, int largestUpload, CancellationToken cancellationToken)
    {
        PostedActivity? activity = null;
        var files = new List<(string? ContentType, string? Name)>();
        var left = largestUpload;
        while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            var isActivity = IsActivity(part);
            using var kept = new MemoryStream();
            var size = await RequestBody.CopyAsync(
                part.Body, isActivity ? kept : Stream.Null, isActivity ? largestMessage : left, cancellationToken);
            if (size is null || files.Count == MostFiles)
            {
                return (null, DirectLineFault.TooLarge(isActivity ? largestMessage : largestUpload));
            }

            left -= size.Value;
            if (!isActivity)
            {
                files.Add((part.ContentType, NameOf(part)));
            }
            else if (PostedActivity.Read(kept.ToArray()) is (var read, var fault) && (activity = read) is null)
            {
                return (null, fault);
            }
        }

        activity ??= PostedActivity.Empty();
        activity.AddFiles(files);
        return (activity, null);
    }

    private static bool IsActivity(MultipartSection part) =>
        part.ContentType?.StartsWith("application/vnd.microsoft.activity", StringComparison.OrdinalIgnoreCase) == true
        || (ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
            && HeaderUtilities.RemoveQuotes(disposition.Name) == "activity");

    private static string? NameOf(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
        && HeaderUtilities.RemoveQuotes(disposition.FileName).Value is { } name
            ? name[..Math.Min(name.Length, LongestName)]
            : null;
}
