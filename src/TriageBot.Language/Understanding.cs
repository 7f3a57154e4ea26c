namespace TriageBot.Language;

/// <summary>Everything that one message says. Nothing here is a guess about what was not said.</summary>
public sealed record Understanding
{
    /// <summary>The text as it came.</summary>
    public required string Text { get; init; }

    /// <summary>At most one finding per fact, in the order of the text.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The highest alarm level of the present findings, an id such as <c>emergency</c>; null without alarm.</summary>
    public string? Level { get; init; }

    /// <summary>Facts to ask about directly, the most dangerous first.</summary>
    public required IReadOnlyList<string> Ask { get; init; }

    /// <summary>When the complaint began and how it runs.</summary>
    public Onset? Onset { get; init; }

    /// <summary>How strong the pain is now.</summary>
    public Strength? Strength { get; init; }

    /// <summary>The age of the patient in whole years.</summary>
    public int? Age { get; init; }

    /// <summary>How the message answers a question that is answered with yes or no.</summary>
    public YesNo? YesNo { get; init; }

    /// <summary>What the person wants from the bot, an id such as <c>back</c> or <c>delete</c>.</summary>
    public string? Command { get; init; }

    /// <summary>How many of the words are known as they stand; of two languages, that of the text knows more.</summary>
    public int KnownWords { get; init; }

    /// <summary>True when the writer asks for somebody else, who then is the patient.</summary>
    public bool OnBehalf { get; init; }

    /// <summary>The finding of a fact, or null when the text does not speak about it.</summary>
    public Finding? this[string factId] => Findings.FirstOrDefault(finding => finding.Id == factId);
}
