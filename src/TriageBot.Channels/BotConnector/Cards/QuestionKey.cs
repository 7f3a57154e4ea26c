using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>Tells the questions of a conversation apart.</summary>
/// <param name="Id">Id of the question.</param>
/// <param name="Part">The option or finding that is asked about alone, or null.</param>
internal sealed record QuestionKey(string Id, string? Part)
{
    /// <summary>The question that a message asks; null when it asks none.</summary>
    public static QuestionKey? Of(JObject meaning) =>
        meaning.Text("kind") is "question" or "consent" or "clarify" && meaning.Text("id") is { } id
            ? new QuestionKey(id, meaning.Text("check") ?? meaning.Text("finding"))
            : null;

    /// <summary>The key as one text.</summary>
    public override string ToString() => Part is null ? Id : $"{Id}/{Part}";
}
