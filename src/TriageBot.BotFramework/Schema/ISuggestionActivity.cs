namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion to one member of a group.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <inheritdoc cref="Activity.TextHighlights"/>
    IList<TextHighlight> TextHighlights { get; set; }
}
