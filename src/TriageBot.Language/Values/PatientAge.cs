namespace TriageBot.Language.Values;

/// <summary>The age of the patient in whole years, and the token that says it.</summary>
internal readonly record struct PatientAge(int Years, int Token);
