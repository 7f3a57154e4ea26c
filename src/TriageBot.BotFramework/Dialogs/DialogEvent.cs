namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that a dialog, and then its parents, may handle.</summary>
public class DialogEvent
{
    /// <summary>Whether it goes on to the parent when nobody handled it.</summary>
    public bool Bubble { get; set; }

    /// <summary>Its name: one of <see cref="DialogEvents"/> or the bot's own.</summary>
    public string Name { get; set; }

    /// <summary>What comes with it.</summary>
    public object Value { get; set; }
}
