using TriageBot.Dialogs.Commands;
using TriageBot.Dialogs.State;
using TriageBot.Language;

namespace TriageBot.Dialogs.Input;

/// <summary>Understands typed words: in the conversation's language, and in another one when that knows more of the words.</summary>
internal static class Hearing
{
    /// <summary>What the words say. Read once a turn.</summary>
    public static Understanding Hear(Session session, string words)
    {
        if (session.Heard is { } heard && ReferenceEquals(heard.Text, words))
        {
            return heard;
        }

        var understanding = session.Content.Understanding;
        var now = TimeZoneInfo.ConvertTime(session.Now, session.Protocol.Hours.Zone);
        var native = understanding[session.Record.Language];
        var own = native(words, now);
        if (SaysNothing(own))
        {
            foreach (var understand in understanding.Values.Distinct())
            {
                if (understand != native && understand(words, now) is var other
                    && other.KnownWords > own.KnownWords && !SaysNothing(other))
                {
                    own = other;
                    break;
                }
            }
        }

        return session.Heard = own with { Text = words, Command = own.Command ?? TakenBack(session, words) };
    }

    // Typed where no button stands, the label under "understood" means the button; elsewhere the same words are a plain no.
    private static string? TakenBack(Session session, string words) =>
        session.Record is { LastHeard.Count: > 0, Clarify: null, Check: null }
        && string.Equals(words.Trim().TrimEnd('.', '!'), session.Texts["commands.not_so"], StringComparison.OrdinalIgnoreCase)
            ? CommandIds.NotSo
            : null;

    private static bool SaysNothing(Understanding understanding) =>
        understanding is { Findings.Count: 0, Ask.Count: 0, Onset: null, Strength: null, Age: null, YesNo: null, Command: null };
}
