using TriageBot.Content.Countries;
using TriageBot.Content.Pictures;
using TriageBot.Language;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Content;

/// <summary>Everything that the bot asks, decides and says. Checked, immutable, shared by all conversations.</summary>
public sealed record BotContent
{
    /// <summary>The protocols by id.</summary>
    public required IReadOnlyDictionary<string, Protocol> Protocols { get; init; }

    /// <summary>The sentences of the conversation and of all protocols by language tag.</summary>
    public required IReadOnlyDictionary<string, TextCatalogue> Texts { get; init; }

    /// <summary>The sentences of the widget by language tag, each with its dotted key.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> WidgetTexts { get; init; }

    /// <summary>The drawings of all protocols.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>The countries by id, each with its own sentences; empty when no country file exists.</summary>
    public IReadOnlyDictionary<string, Country> Countries { get; init; } = new Dictionary<string, Country>();

    /// <summary>The understanding of text by language tag.</summary>
    public IReadOnlyDictionary<string, Understander> Understanders { get; init; } = new Dictionary<string, Understander>();
}
