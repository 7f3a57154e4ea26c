namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot is in the user's list of contacts.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.Action"/>
    string Action { get; set; }
}
