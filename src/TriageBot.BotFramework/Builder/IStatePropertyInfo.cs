namespace Microsoft.Bot.Builder;

/// <summary>What is known of a property of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The property's name.</summary>
    string Name { get; }
}
