namespace Microsoft.Bot.Builder;

/// <summary>Holds properties.</summary>
public interface IPropertyManager
{
    /// <summary>Makes the accessor of a property; a name stands for one property however often this is called.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
