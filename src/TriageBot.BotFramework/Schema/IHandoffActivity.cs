namespace Microsoft.Bot.Schema;

/// <summary>The conversation is handed to someone else.</summary>
public interface IHandoffActivity : IActivity;
