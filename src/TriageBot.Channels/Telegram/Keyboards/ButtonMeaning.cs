namespace TriageBot.Channels.Telegram.Keyboards;

/// <summary>What a button says when it is pressed.</summary>
internal abstract record ButtonMeaning
{
    private ButtonMeaning()
    {
    }

    /// <summary>An answer.</summary>
    /// <param name="Question">Question id.</param>
    /// <param name="About">What the question was about: an item, a finding, or empty.</param>
    /// <param name="Value">What is chosen.</param>
    public sealed record Answer(string Question, string About, string Value) : ButtonMeaning;

    /// <summary>Marks an option, or takes its mark away. It says which of the two, so that it does no more when it comes twice.</summary>
    /// <param name="Question">Question id.</param>
    /// <param name="Option">Option id.</param>
    /// <param name="Marks">True: the option is marked by it.</param>
    /// <param name="StandsAlone">The option stands alone.</param>
    /// <param name="Excludes">Places, among the options, of those that it cannot stand together with; one bit each.</param>
    public sealed record Toggle(string Question, string Option, bool Marks, bool StandsAlone, ulong Excludes) : ButtonMeaning;

    /// <summary>Everything that applies is marked.</summary>
    /// <param name="Question">Question id.</param>
    public sealed record Done(string Question) : ButtonMeaning;

    /// <summary>A command, such as <c>back</c> or <c>change:q_age</c>.</summary>
    /// <param name="Id">Command id.</param>
    public sealed record Command(string Id) : ButtonMeaning;
}
