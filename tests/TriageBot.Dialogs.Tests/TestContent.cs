using TriageBot.Content;
using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests;

/// <summary>The real content, read once.</summary>
internal static class TestContent
{
    public static ConversationContent Bot { get; } = Read();

    private static ConversationContent Read()
    {
        var result = ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        var content = result.Content
            ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Select(one => one.ToString())));
        return new ConversationContent(
            content.Protocols["back-cramps"],
            content.Texts,
            content.Understanders.ToDictionary(one => one.Key, one => (Understand)one.Value.Read))
        {
            Summaries = new PlainSummaries(),
            Countries = content.Countries.ToDictionary(one => one.Key, one => new CountryContent(one.Value.Hours, one.Value.Texts)),
        };
    }
}
