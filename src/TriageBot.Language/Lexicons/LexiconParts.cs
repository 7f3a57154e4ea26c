using TriageBot.Language.Findings;
using TriageBot.Language.Phrases;
using TriageBot.Language.Words;

namespace TriageBot.Language.Lexicons;

/// <summary>What a compiled language consists of.</summary>
/// <param name="Vocabulary">Finds words.</param>
/// <param name="Phrases">Finds groups.</param>
/// <param name="Rules">Finds places of rules.</param>
/// <param name="GroupNumbers">The number of each named group.</param>
/// <param name="GroupCount">How many groups there are, named or not.</param>
/// <param name="Layers">For each group, what its phrases hide.</param>
/// <param name="NumberOfPattern">The value of each word pattern that is a number word, else null.</param>
/// <param name="Holidays">The days that the holiday groups stand for, by group.</param>
/// <param name="Strengths">The values that the strength groups stand for, by group.</param>
/// <param name="Commands">The groups of each command.</param>
internal sealed record LexiconParts(
    Vocabulary Vocabulary,
    PhraseMatcher Phrases,
    RuleMatcher Rules,
    IReadOnlyDictionary<string, int> GroupNumbers,
    int GroupCount,
    GroupLayer[] Layers,
    double?[] NumberOfPattern,
    IReadOnlyList<HolidayGroup> Holidays,
    IReadOnlyList<StrengthGroup> Strengths,
    IReadOnlyList<CommandGroups> Commands)
{
    /// <summary>The number of a named group, or -1.</summary>
    public int GroupNumber(string name) => GroupNumbers.TryGetValue(name, out var number) ? number : -1;
}
