namespace TriageBot.Dialogs.Input;

/// <summary>What a person sent, before it is compared with what was asked.</summary>
public abstract record UserInput
{
    private UserInput()
    {
    }

    /// <summary>A button or form: values for a question named by id.</summary>
    public sealed record Answer(string Id, IReadOnlyList<string> Values) : UserInput;

    /// <summary>A command by id: <c>back</c>, <c>why</c>, <c>help</c>.</summary>
    public sealed record Command(string Id) : UserInput;

    /// <summary>Typed words, not empty, shortened to what is read.</summary>
    public sealed record Text(string Words) : UserInput;

    /// <summary>Pictures, sounds or files, which the bot cannot read.</summary>
    public sealed record Files : UserInput;

    /// <summary>Nothing: no word, no value.</summary>
    public sealed record Nothing : UserInput;
}
