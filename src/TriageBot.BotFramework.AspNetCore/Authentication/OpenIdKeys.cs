using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The signing keys behind an OpenID metadata address: read once a day, and once more when a token names a key that is not
/// known, for keys roll over. Tokens with invented keys cannot make it ask more often than once a minute, and while the
/// provider does not answer, the old keys go on being good.
/// </summary>
internal sealed class OpenIdKeys(string metadataUrl, HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private SigningKeySet _keys;
    private DateTimeOffset _readAt = DateTimeOffset.MinValue;
    private DateTimeOffset _askedAt = DateTimeOffset.MinValue;

    private SemaphoreSlim Reading { get; } = new(1);

    /// <summary>The key of an id with its endorsements; null when the provider has none of that id.</summary>
    public async ValueTask<(SecurityKey Key, string[] Endorsements)?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var found = _keys?.Find(keyId);
        if (found is not null && time.GetUtcNow() - _readAt < Lifetime)
        {
            return found;
        }

        await RefreshAsync(keyId, cancellationToken).ConfigureAwait(false);
        return _keys.Find(keyId);
    }

    private async Task RefreshAsync(string keyId, CancellationToken cancellationToken)
    {
        await Reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Others may have read them meanwhile.
            var now = time.GetUtcNow();
            var isDue = now - _readAt >= Lifetime || _keys?.Find(keyId) is null;
            if (_keys is not null && (!isDue || now - _askedAt < Pause))
            {
                return;
            }

            _askedAt = now;
            _keys = await ReadAsync(cancellationToken).ConfigureAwait(false);
            _readAt = now;
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException
            or ArgumentException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            if (_keys is null)
            {
                throw new KeysUnavailableException(e);
            }
        }
        finally
        {
            Reading.Release();
        }
    }

    private async Task<SigningKeySet> ReadAsync(CancellationToken cancellationToken)
    {
        using var metadata = await GetAsync(metadataUrl, cancellationToken).ConfigureAwait(false);
        var address = metadata.RootElement.GetProperty("jwks_uri").GetString();
        using var keys = await GetAsync(address, cancellationToken).ConfigureAwait(false);
        return SigningKeySet.Parse(keys.RootElement);
    }

    private async Task<JsonDocument> GetAsync(string address, CancellationToken cancellationToken)
    {
        var bytes = await http.GetByteArrayAsync(new Uri(address, UriKind.Absolute), cancellationToken).ConfigureAwait(false);
        return JsonDocument.Parse(bytes);
    }
}
