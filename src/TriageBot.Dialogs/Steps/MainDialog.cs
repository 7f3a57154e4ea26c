using Microsoft.Bot.Builder.Dialogs;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Steps;

/// <summary>
/// The whole conversation: consent, the sections, the result, aftercare. It holds no answers: whoever goes back begins it again,
/// and it passes through what is answered.
/// </summary>
public sealed class MainDialog : ComponentDialog
{
    /// <summary>Builds the waterfall for a protocol.</summary>
    public MainDialog(Protocol protocol)
        : base(nameof(MainDialog))
    {
        string[] steps = [nameof(ConsentDialog), .. protocol.Sections, nameof(ResultDialog), nameof(AftercareDialog)];
        AddDialog(new WaterfallDialog("interview", steps.Select(Begin)));
        AddDialog(new ConsentDialog());
        foreach (var section in protocol.Sections)
        {
            AddDialog(new SectionDialog(section));
        }

        AddDialog(new ResultDialog());
        AddDialog(new AftercareDialog());
        InitialDialogId = "interview";
    }

    private static WaterfallStep Begin(string dialogId) =>
        (step, cancellationToken) => step.BeginDialogAsync(dialogId, null, cancellationToken);
}
