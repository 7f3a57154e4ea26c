using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Spectre.Console;
using TriageBot.Dialogs.Wire;

namespace TriageBot.Cli.Chat;

/// <summary>Prints what the bot says; results stand in a frame in the colour of their urgency.</summary>
internal sealed class TerminalAdapter : BotAdapter
{
    public Task RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken) =>
        RunPipelineAsync(new TurnContext(this, activity), bot, cancellationToken);

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            Print(activity);
        }

        return Task.FromResult(activities.Select(_ => new ResourceResponse()).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A terminal cannot change what was printed.");

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A terminal cannot take back what was printed.");

    private static void Print(Activity activity)
    {
        var markup = TerminalMarkup.Of(activity.Text);
        AnsiConsole.WriteLine();
        switch ((activity.ChannelData as TriagePayload)?.Triage)
        {
            case ResultMessage result:
                AnsiConsole.Write(Frame(markup, result.Level));
                break;
            case AlarmMessage alarm:
                AnsiConsole.Write(Frame(markup, alarm.Level));
                break;
            case QuestionMessage question:
                AnsiConsole.MarkupLine($"[grey]{question.SectionTitle.EscapeMarkup()} · {question.Step}/{question.Of}[/]");
                AnsiConsole.MarkupLine(markup);
                break;
            default:
                AnsiConsole.MarkupLine(markup);
                break;
        }
    }

    private static Panel Frame(string markup, string level) => new Panel(new Markup(markup)).BorderColor(level switch
    {
        "emergency_ambulance" or "emergency" => Color.Red,
        "consultation_24h" => Color.Orange1,
        "consultation" => Color.Blue,
        _ => Color.Green,
    });
}
