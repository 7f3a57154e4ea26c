using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question that is answered with yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    /// <summary>Creates a confirm prompt that knows yes and no in all languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">The dialog's id.</param>
    /// <param name="validator">Says whether an answer is accepted.</param>
    /// <param name="defaultLocale">The language when the activity names none that is known.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.ConfirmDefaults(), validator, defaultLocale)
    {
    }

    /// <summary>Creates a confirm prompt that offers the given yes and no for each language.</summary>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator) =>
        (_choiceDefaults, DefaultLocale) = (choiceDefaults, defaultLocale);

    /// <summary>How yes and no are shown; <see cref="ListStyle.Auto"/> at first.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity names none that is known.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How yes and no are written, whatever the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>What is offered for yes and for no, whatever the language.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var (choices, writing) = YesAndNo(Culture(activity));
        var question = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            activity.ChannelId,
            choices,
            options.Style ?? Style,
            writing,
            activity.Conversation?.ConversationType,
            toList: null,
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = Culture(activity);
            var answer = YesNoWords.TryFind(activity.Text, culture, out var said) ? said : FindOffered(activity.Text, culture);
            (result.Succeeded, result.Value) = (answer.HasValue, answer ?? false);
        }

        return Task.FromResult(result);
    }

    private bool? FindOffered(string text, string culture)
    {
        var (choices, writing) = YesAndNo(culture);
        if (writing.IncludeNumbers == false)
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(text, choices, new FindChoicesOptions { Locale = culture });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Writing) YesAndNo(string culture)
    {
        var (yes, no, options) = _choiceDefaults[culture];
        List<Choice> choices = ConfirmChoices is null ? [yes, no] : [ConfirmChoices.Item1, ConfirmChoices.Item2];
        return (choices, ChoiceOptions ?? options);
    }

    private string Culture(Activity activity)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? DefaultLocale);
        return culture is not null && _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
