namespace Microsoft.Bot.Schema;

/// <summary>A program's message, not shown to the user.</summary>
public interface IEventActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object Value { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference RelatesTo { get; set; }
}
