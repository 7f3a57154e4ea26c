namespace TriageBot.Language.Phrases;

/// <summary>Gives the numbers of the words and groups that a phrase names.</summary>
internal interface IPhraseNames
{
    /// <summary>The number of a word pattern, new if it was not seen before.</summary>
    int Pattern(string notation);

    /// <summary>The number of a group, or null when there is none of that name.</summary>
    int? Group(string name);
}
