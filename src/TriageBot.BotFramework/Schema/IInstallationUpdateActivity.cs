namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.Action"/>
    string Action { get; set; }
}
