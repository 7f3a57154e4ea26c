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
        var own = understanding[session.Record.Language](words, now);
        if (SaysNothing(own))
        {
            foreach (var (language, understand) in understanding)
            {
                if (language != session.Record.Language && understand(words, now) is var other
                    && other.KnownWords > own.KnownWords && !SaysNothing(other))
                {
                    own = other;
                    break;
                }
            }
        }

        return session.Heard = own with { Text = words };
    }

    private static bool SaysNothing(Understanding understanding) =>
        understanding is { Findings.Count: 0, Ask.Count: 0, Onset: null, Strength: null, Age: null, YesNo: null, Command: null };
}
