using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.Telegram.Keyboards;

/// <summary>Which question a message asks: the whole of it, or one item or finding.</summary>
/// <param name="Question">Question id; <c>consent</c> and <c>clarify</c> are some, too.</param>
/// <param name="About">The item or the finding; empty for the whole question.</param>
internal sealed record QuestionKey(string Question, string About)
{
    /// <summary>The question of a message; null when it asks none.</summary>
    public static QuestionKey? Of(JObject meaning) =>
        meaning.Text("kind") is "question" or "consent" or "clarify" && meaning.Text("id") is { Length: > 0 } id
            ? new QuestionKey(id, meaning.Text("check") ?? (id == "clarify" ? meaning.Text("finding") : null) ?? "")
            : null;

    /// <inheritdoc/>
    public override string ToString() => About.Length == 0 ? Question : $"{Question}/{About}";
}
