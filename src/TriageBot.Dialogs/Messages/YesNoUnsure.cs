using TriageBot.Dialogs.Wire;
using TriageBot.Language;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Messages;

/// <summary>The three answers to a direct question.</summary>
internal static class YesNoUnsure
{
    public static readonly IReadOnlyList<string> Ids = ["yes", "no", "unsure"];

    public static IReadOnlyList<ChoiceItem> Choices(TextCatalogue texts) =>
        [.. Ids.Select(id => new ChoiceItem { Id = id, Label = texts[$"conversation.answer.{id}"] })];

    public static string Words(TextCatalogue texts, YesNo answer) => texts[$"conversation.answer.{answer.ToString().ToLowerInvariant()}"];
}
