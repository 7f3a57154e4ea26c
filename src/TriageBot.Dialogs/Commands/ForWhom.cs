using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;

namespace TriageBot.Dialogs.Commands;

/// <summary>Lets a person say whom it is about; the answers stay, and all sentences speak of the patient from then on.</summary>
internal static class ForWhom
{
    private const string Prefix = "for_";

    /// <summary>The commands for those that the conversation is not about by itself.</summary>
    public static readonly string[] Others = [Command(Patients.Other), Command(Patients.Kid)];

    private static readonly string[] All = [Command(Patients.Self), .. Others];

    /// <summary>Offers all choices.</summary>
    public static async Task<AfterCommand> AskAsync(Session session, CancellationToken cancellationToken)
    {
        await Notices.SayAsync(session, CommandIds.ForWhom, All, cancellationToken);
        return AfterCommand.Said;
    }

    /// <summary>Takes a choice. Nothing is kept before consent.</summary>
    public static async Task<AfterCommand> ChooseAsync(Session session, string command, CancellationToken cancellationToken)
    {
        if (session.Record.Consent != true || !All.Contains(command))
        {
            return AfterCommand.NotACommand;
        }

        session.Record.Patient = command[Prefix.Length..];
        session.Forget();
        await Notices.SayAsync(session, command, cancellationToken);
        return AfterCommand.AskAgain;
    }

    /// <summary>The command that chooses a patient.</summary>
    public static string Command(string patient) => Prefix + patient;
}
