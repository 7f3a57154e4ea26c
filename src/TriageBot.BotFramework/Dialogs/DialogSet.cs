using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another, each under its id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    /// <summary>Creates a set whose stack is kept in a property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Creates a set that keeps no stack of its own, as for the inside of a component.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the dialogs report what they do.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>Adds a dialog and what it depends on. When another has its id, it gets a number behind it.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (ReferenceEquals(known, dialog))
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        if (!ReferenceEquals(dialog.TelemetryClient, _telemetryClient))
        {
            dialog.TelemetryClient = _telemetryClient;
        }

        _dialogs.Add(dialog.Id, dialog);
        if (dialog is IDialogDependencies needy)
        {
            foreach (var dependency in needy.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <summary>Begins work with the stack that is stored for a turn.</summary>
    /// <exception cref="InvalidOperationException">The set was created without a place for its stack.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("This set of dialogs was created without a property that keeps its stack.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of an id, or <c>null</c>.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string taken)
    {
        for (var suffix = 2; ; suffix++)
        {
            var id = taken + suffix.ToString(CultureInfo.InvariantCulture);
            if (!_dialogs.ContainsKey(id))
            {
                return id;
            }
        }
    }
}
