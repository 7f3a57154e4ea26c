using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys of an OpenID provider, each with the channels that it endorses.</summary>
internal sealed class SigningKeySet
{
    private const int SmallestRsaKey = 2048;
    private readonly Dictionary<string, (SecurityKey Key, string[] Endorsements)> _keys = [];

    /// <summary>Reads a key document; keys that are of no use are left out.</summary>
    public static SigningKeySet Parse(JsonElement document)
    {
        var set = new SigningKeySet();
        foreach (var key in document.GetProperty("keys").EnumerateArray())
        {
            var parsed = new JsonWebKey(key.GetRawText());
            if (parsed is { Kid.Length: > 0, Kty: JsonWebAlgorithmsKeyTypes.RSA, HasPrivateKey: false, KeySize: >= SmallestRsaKey }
                && parsed.Use is null or "" or JsonWebKeyUseNames.Sig)
            {
                set._keys[parsed.Kid] = (parsed, EndorsementsOf(key));
            }
        }

        return set;
    }

    public (SecurityKey Key, string[] Endorsements)? Find(string id) => _keys.TryGetValue(id, out var found) ? found : null;

    private static string[] EndorsementsOf(JsonElement key) =>
        key.TryGetProperty("endorsements", out var names) && names.ValueKind == JsonValueKind.Array
            ? [.. names.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String).Select(n => n.GetString())]
            : [];
}
