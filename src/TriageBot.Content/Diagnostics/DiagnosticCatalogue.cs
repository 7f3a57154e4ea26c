namespace TriageBot.Content.Diagnostics;

/// <summary>
/// Every kind of mistake that reading content can report, by code. Codes are never given to another kind, also after
/// one is no longer reported. Groups: TB01 files and YAML, TB02 keys and values, TB03 ids, TB04 conditions, TB05 questions,
/// TB06 decision table, TB07 causes, measures and cautions, TB08 language, TB09 texts.
/// </summary>
public static class DiagnosticCatalogue
{
    /// <summary>All kinds, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        .. FileRules.All,
        .. ShapeRules.All,
        .. IdRules.All,
        .. ConditionRules.All,
        .. QuestionRules.All,
        .. UrgencyRules.All,
        .. AdviceRules.All,
        .. LanguageRules.All,
        .. TextRules.All,
    ];

    /// <summary>The kind with this code, or null.</summary>
    public static DiagnosticRule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);
}
