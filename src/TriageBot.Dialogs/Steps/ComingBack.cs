using TriageBot.Dialogs.Commands;
using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.State;

namespace TriageBot.Dialogs.Steps;

/// <summary>
/// Receives a person who comes back after a while, or whose content was changed meanwhile. It only speaks first: what the person
/// sent is screened and taken as in every turn.
/// </summary>
internal static class ComingBack
{
    /// <summary>After this silence a person is asked whether to go on.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromHours(1);

    /// <summary>Says what there is to say before the turn.</summary>
    /// <returns>True when the conversation must begin again, because its content is not the one it was begun with.</returns>
    public static async Task<bool> ReceiveAsync(Session session, CancellationToken cancellationToken)
    {
        var record = session.Record;
        if (record.Consent != true)
        {
            return false;
        }

        var silence = session.Now - (record.LastSeen ?? session.Now);
        record.LastSeen = session.Now;
        if (record.Protocol != session.Protocol.Name)
        {
            record.StartAgain();
            record.Protocol = session.Protocol.Name;
            session.Forget();
            await Notices.SayAsync(session, "content_changed", cancellationToken);
            return true;
        }

        // Who answers the open question or presses a button goes on already.
        if (silence >= Silence && session.Input is UserInput.Text && record.Answers.Count > 0)
        {
            session.Welcomed = true;
            await Notices.SayAsync(session, "welcome_back", [CommandIds.GoOn, CommandIds.Restart], cancellationToken);
        }

        return false;
    }
}
