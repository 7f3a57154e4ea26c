namespace TriageBot.Language.Context;

/// <summary>A denying word in its place.</summary>
/// <param name="Kind">How it denies.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Binds">The token of the word that it goes with, or -1.</param>
/// <param name="BindsDeed">True when that word is a deed of no interest here, such as sleeping.</param>
internal readonly record struct Negator(NegatorKind Kind, int First, int Last, int Binds, bool BindsDeed);
