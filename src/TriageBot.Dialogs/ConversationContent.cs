using TriageBot.Language;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs;

/// <summary>Reads one text in one language. Pure, and safe to call from many threads.</summary>
/// <param name="text">What a person wrote.</param>
/// <param name="now">The moment, for "since yesterday".</param>
public delegate Understanding Understand(string text, DateTimeOffset now);

/// <summary>Everything the conversation needs from the content. Immutable; shared by all conversations.</summary>
/// <param name="Protocol">The protocol.</param>
/// <param name="Texts">Sentences by language tag.</param>
/// <param name="Understanding">Understanding of text by language tag.</param>
public sealed record ConversationContent(
    Protocol Protocol,
    IReadOnlyDictionary<string, TextCatalogue> Texts,
    IReadOnlyDictionary<string, Understand> Understanding)
{
    /// <summary>The language of a conversation whose channel names none, or one that we do not speak.</summary>
    public const string DefaultLanguage = "de";

    /// <summary>The country of a conversation whose person names none.</summary>
    public string Country { get; init; } = "DE";

    /// <summary>What a country changes, by its id.</summary>
    public IReadOnlyDictionary<string, CountryContent> Countries { get; init; } = new Dictionary<string, CountryContent>();

    /// <summary>Makes summaries for the doctor; null where the host offers none.</summary>
    public ISummaries? Summaries { get; init; }

    /// <summary>How long the host keeps a conversation after its last message; people are told.</summary>
    public TimeSpan KeepFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Addresses of the operator's pages by name (<c>imprint</c>, <c>privacy</c>, <c>purpose</c>); those that exist.</summary>
    public IReadOnlyDictionary<string, Uri> Pages { get; init; } = new Dictionary<string, Uri>();

    /// <summary>Our language for a locale such as <c>en-GB</c> or <c>de-einfach</c>.</summary>
    public string LanguageFor(string? locale)
    {
        var whole = locale?.Replace('_', '-').ToLowerInvariant() ?? DefaultLanguage;
        if (Texts.ContainsKey(whole))
        {
            return whole;
        }

        var tag = whole.Split('-')[0];
        return Texts.ContainsKey(tag) ? tag : tag == "" ? DefaultLanguage : "en";
    }
}
