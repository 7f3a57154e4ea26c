namespace TriageBot.Dialogs.Input;

/// <summary>What a person sent, before it is compared with what was asked.</summary>
public abstract record UserInput
{
    private UserInput()
    {
    }

    /// <summary>A button or form: values for a question named by id.</summary>
    /// <param name="Id">Question id.</param>
    /// <param name="Values">What was chosen.</param>
    /// <param name="About">
    /// What the question was about when it was asked: the item that it asked alone, or the finding of a <c>clarify</c>; empty for
    /// the question as a whole. An old button then does not answer the next item. Null where the client does not say.
    /// </param>
    public sealed record Answer(string Id, IReadOnlyList<string> Values, string? About = null) : UserInput
    {
        /// <summary>True when the answer was given to this, and not to what was asked before it.</summary>
        public bool Fits(string about) => About is null || About == about;
    }

    /// <summary>A command by id: <c>back</c>, <c>why</c>, <c>help</c>.</summary>
    public sealed record Command(string Id) : UserInput;

    /// <summary>Typed words, not empty, shortened to what is read.</summary>
    public sealed record Text(string Words) : UserInput;

    /// <summary>Words that answer nothing: a message of before that was edited, or one that somebody else wrote.</summary>
    /// <param name="Words">The words; a danger that they name is heard.</param>
    /// <param name="Why"><c>edited</c> or <c>forwarded</c>.</param>
    public sealed record Overheard(string Words, string Why) : UserInput;

    /// <summary>Pictures, sounds or files, which the bot cannot read.</summary>
    public sealed record Files : UserInput;

    /// <summary>Nothing: no word, no value.</summary>
    public sealed record Nothing : UserInput;
}
