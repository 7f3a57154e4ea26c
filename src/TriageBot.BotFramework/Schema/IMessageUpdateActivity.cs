namespace Microsoft.Bot.Schema;

/// <summary>A message whose content was changed.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
