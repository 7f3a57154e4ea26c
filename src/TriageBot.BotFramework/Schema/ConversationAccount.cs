using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    // The field and not the property, so that writing JSON does not create an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;

    /// <summary>Creates an empty conversation account.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Creates a conversation account.</summary>
    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default)
    {
        (IsGroup, ConversationType, Id, Name) = (isGroup, conversationType, id, name);
        (AadObjectId, Role, TenantId) = (aadObjectId, role, tenantId);
    }

    /// <summary>Whether more than two take part.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The kind of conversation, on channels that tell kinds apart (<c>personal</c>, <c>channel</c>).</summary>
    [JsonProperty(PropertyName = "conversationType")]
    public string ConversationType { get; set; }

    /// <summary>The conversation's tenant.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    /// <summary>The conversation's id on its channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The object id in the Azure directory.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>Who is behind it: one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>Everything else that the JSON held.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }
}
