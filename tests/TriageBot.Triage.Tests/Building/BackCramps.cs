using TriageBot.Content;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Building;

/// <summary>The real content.</summary>
internal static class BackCramps
{
    private static readonly Lazy<Protocol> Read = new(() =>
    {
        var result = ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        return result.Content?.Protocols["back-cramps"]
            ?? throw new InvalidDataException(string.Join('\n', result.Diagnostics));
    });

    public static Protocol Protocol => Read.Value;
}
