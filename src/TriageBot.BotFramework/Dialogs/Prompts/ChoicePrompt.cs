using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of several choices, named by its text, a synonym, or its number.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Creates a choice prompt that knows how to write lists in all languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">The dialog's id.</param>
    /// <param name="validator">Says whether a choice is accepted.</param>
    /// <param name="defaultLocale">The language when the activity names none that is known.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.ChoiceDefaults(), validator, defaultLocale)
    {
    }

    /// <summary>Creates a choice prompt that writes lists in the given way for each language.</summary>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator) =>
        (_choiceDefaults, DefaultLocale) = (choiceDefaults, defaultLocale);

    /// <summary>How the choices are shown; <see cref="ListStyle.Auto"/> at first.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity names none that is known.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How a list is written, whatever the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How an answer is matched to the choices.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var question = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[Culture(activity, null)],
            activity.Conversation?.ConversationType,
            toList: null,
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var matching = RecognizerOptions ?? new FindChoicesOptions();
            matching.Locale = Culture(activity, matching);
            var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], matching);
            result.Succeeded = found.Count > 0;
            result.Value = found.FirstOrDefault()?.Resolution;
        }

        return Task.FromResult(result);
    }

    private string Culture(Activity activity, FindChoicesOptions matching)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? matching?.Locale ?? DefaultLocale);
        return culture is not null && _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
