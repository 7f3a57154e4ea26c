using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata of an activity; its type says what else it holds.</summary>
public class Entity : IEquatable<Entity>
{
    // The field and not the property, so that writing JSON does not create an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;

    /// <summary>Creates an empty entity.</summary>
    public Entity()
    {
    }

    /// <summary>Creates an entity of a type.</summary>
    public Entity(string type = default) => Type = type;

    /// <summary>The entity's type, such as <c>mention</c>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Everything else that the JSON held.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    /// <summary>The same entity, read as another type.</summary>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    /// <summary>Takes over everything that an object holds.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj).ToObject<Entity>();
        (Type, Properties) = (entity.Type, entity.Properties);
    }

    /// <summary>Whether both hold the same.</summary>
    public bool Equals(Entity other) =>
        ReferenceEquals(this, other)
        || (other is not null && JToken.DeepEquals(JObject.FromObject(this), JObject.FromObject(other)));

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is Entity other && obj.GetType() == GetType() && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Type is null ? 0 : Type.GetHashCode(StringComparison.Ordinal);
}
