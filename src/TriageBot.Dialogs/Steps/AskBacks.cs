using System.Globalization;
using System.Text;
using TriageBot.Dialogs.Messages;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Steps;

/// <summary>Draws questions that are not part of the interview.</summary>
internal static class AskBacks
{
    /// <summary>Asks about one finding, and remembers that it did.</summary>
    public static Task ClarifyAsync(Session session, string finding, string wording, CancellationToken cancellationToken)
    {
        session.Record.Clarify = finding;
        var meaning = new AskBackMessage("clarify")
        {
            Finding = finding,
            Findings = session.HeardNow.Count > 0 ? [.. session.HeardNow] : null,
            Title = session.Texts.Format(
                $"conversation.clarify.{wording}", ("finding", session.Texts.Fact(finding, session.Protocol))),
            Image = session.Texts.Picture(PictureOf(finding, session.Protocol), session.Protocol.Id),
            Choices = YesNoUnsure.Choices(session.Texts),
        };
        return session.SayAsync(Plain(meaning), meaning, cancellationToken);
    }

    // What the option that states the finding shows.
    private static string? PictureOf(string finding, Protocol protocol) =>
        protocol.Facts.TryFind(finding, out var fact)
            ? protocol.Questions.SelectMany(question => question.Options)
                .FirstOrDefault(option => option.Fact == fact && !option.Unsure)?.Image
            : null;

    /// <summary>The question as text.</summary>
    public static string Plain(AskBackMessage meaning)
    {
        var text = new StringBuilder("**").Append(meaning.Title).Append("**");
        if (meaning.Hint is not null)
        {
            text.Append("\n\n").Append(meaning.Hint);
        }

        for (var index = 0; index < meaning.Choices.Count; index++)
        {
            text.Append(index == 0 ? "\n\n" : "\n")
                .Append(CultureInfo.InvariantCulture, $"{index + 1}. {meaning.Choices[index].Label}");
        }

        return text.ToString();
    }
}
