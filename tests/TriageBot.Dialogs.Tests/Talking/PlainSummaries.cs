using Microsoft.Bot.Builder;
using TriageBot.Dialogs.State;

namespace TriageBot.Dialogs.Tests.Talking;

/// <summary>A host that can hand over text only.</summary>
internal sealed class PlainSummaries : ISummaries
{
    public string Text(Session session) => string.Join(", ", session.Answers.Answered.Select(question => question.Id));

    public IReadOnlyDictionary<string, Uri> Links(ITurnContext turn, string language) => new Dictionary<string, Uri>();
}
