using System.Globalization;
using TriageBot.Dialogs.Messages;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Commands;

/// <summary>
/// Leads through first aid step by step. Only what the present result shows can be done: nothing at an emergency, and nothing that a
/// caution withholds.
/// </summary>
internal static class Guides
{
    private const string Prefix = CommandIds.Guide + ":";

    public static Task<AfterCommand> RunAsync(Session session, string command, CancellationToken cancellationToken)
    {
        var offered = Offered(session);
        if (command.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return offered.Find(measure => measure.Id == command[Prefix.Length..]) is { } chosen
                ? StepAsync(session, chosen, 0, cancellationToken)
                : Task.FromResult(AfterCommand.NotACommand);
        }

        return command == CommandIds.Guide
            ? ChooseAsync(session, offered, cancellationToken)
            : GoOnAsync(session, command, offered, cancellationToken);
    }

    /// <summary>True when the present result shows something that can be done step by step.</summary>
    public static bool IsOffered(Session session) => Offered(session).Count > 0;

    private static async Task<AfterCommand> ChooseAsync(Session session, List<Measure> offered, CancellationToken cancellationToken)
    {
        if (offered.Count == 0)
        {
            await Notices.SayAsync(session, "guide_none", cancellationToken);
            return AfterCommand.AskAgain;
        }

        var meaning = new InfoMessage
        {
            Topic = "guides",
            Suggestions = [.. offered.Select(measure => new SuggestionItem(session.Texts[$"measures.{measure.Id}.name"], Prefix + measure.Id))],
        };
        await session.SayAsync(session.Texts["conversation.notice.guides"], meaning, cancellationToken);
        return AfterCommand.Said;
    }

    private static async Task<AfterCommand> GoOnAsync(
        Session session, string command, List<Measure> offered, CancellationToken cancellationToken)
    {
        if (session.Record.Guide is not { } guide)
        {
            return AfterCommand.NotACommand;
        }

        session.Record.Guide = null;
        if (command == CommandIds.GuideNext && offered.Find(measure => measure.Id == guide.Measure) is { } measure
            && guide.Step + 1 < measure.Steps.Count)
        {
            return await StepAsync(session, measure, guide.Step + 1, cancellationToken);
        }

        await Notices.SayAsync(session, "guide_done", cancellationToken);
        return AfterCommand.AskAgain;
    }

    private static async Task<AfterCommand> StepAsync(Session session, Measure measure, int index, CancellationToken cancellationToken)
    {
        session.Record.Guide = new GuideStep(measure.Id, index);
        var step = measure.Steps[index];
        var texts = session.Texts;
        var head = texts.Format(
            "conversation.guide.step",
            ("name", texts[$"measures.{measure.Id}.name"]),
            ("step", (index + 1).ToString(CultureInfo.InvariantCulture)),
            ("of", measure.Steps.Count.ToString(CultureInfo.InvariantCulture)));
        var time = step.Seconds is { } seconds
            ? " " + texts.Format(seconds < 120 ? "conversation.guide.seconds" : "conversation.guide.minutes", ("time", Amount(seconds)))
            : "";
        var meaning = new InfoMessage
        {
            Topic = CommandIds.Guide,
            Image = index == 0 ? texts.Picture(measure.Image, session.Protocol.Id) : null,
            Guide = new GuideItem(measure.Id, index + 1, measure.Steps.Count, step.Seconds),
            Suggestions = Notices.Buttons(session, [CommandIds.GuideNext, CommandIds.GuideStop]),
        };
        await session.SayAsync($"{head}\n\n{texts[$"measures.{measure.Id}.steps.{step.Id}"]}{time}", meaning, cancellationToken);
        return AfterCommand.Said;
    }

    private static string Amount(int seconds) =>
        (seconds < 120 ? seconds : seconds / 60).ToString(CultureInfo.InvariantCulture);

    private static List<Measure> Offered(Session session) => session.Record.Consent != true
        ? []
        : [.. session.Assessment.Suggestions
            .Select(suggestion => suggestion.Measure).Where(measure => measure.Steps.Count > 0)];
}
