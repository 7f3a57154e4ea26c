namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall works with.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _wentOn;

    /// <summary>Creates the context of a step.</summary>
    public WaterfallStepContext(
        WaterfallDialog parentWaterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result = null)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = parentWaterfall;
        Parent = dc.Parent;
        (Options, Values, Index, Reason, Result) = (options, values, index, reason, result);
    }

    /// <summary>Which step it is, counted from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before, or the dialog that it began, came to.</summary>
    public object Result { get; }

    /// <summary>What all steps of this waterfall share and keep between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Runs the next step at once.</summary>
    /// <exception cref="InvalidOperationException">This step went on before.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException("A cancellation token stands where the result belongs; name the argument.", nameof(result));
        }

        if (_wentOn)
        {
            throw new InvalidOperationException($"Step {Index} of the waterfall '{_waterfall.Id}' already went on to the next.");
        }

        _wentOn = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
