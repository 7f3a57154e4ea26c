namespace Microsoft.Bot.Schema;

/// <summary>A call that waits for an answer, an invoke response.</summary>
public interface IInvokeActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object Value { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference RelatesTo { get; set; }
}
