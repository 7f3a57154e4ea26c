namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether an answer is accepted; it also runs for answers of which nothing was made.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
