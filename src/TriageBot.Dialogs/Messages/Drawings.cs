using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Messages;

/// <summary>Finds drawings and the words for people who do not see them.</summary>
internal static class Drawings
{
    /// <summary>The picture with this id, or null for none.</summary>
    public static ImageItem? Picture(this TextCatalogue texts, string? id, string protocolId) => id is null
        ? null
        : new ImageItem(id, texts[$"images.{id}"], $"images/{protocolId}/{id}.svg", $"images/{protocolId}/{id}.png");
}
