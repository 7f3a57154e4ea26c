using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace TriageBot.Channels.DirectLine;

/// <summary>Which sites' pages may call and embed the bot.</summary>
public sealed class OriginRule(IOptions<DirectLineOptions> options)
{
    private readonly HashSet<string> _listed = [.. options.Value.AllowedOrigins];

    /// <summary>The sites other than the bot's own, in the form that a <c>frame-ancestors</c> directive takes.</summary>
    public IReadOnlyList<string> OtherSites =>
        _listed.Count > 0 ? [.. _listed.Order(StringComparer.Ordinal)] : ["http://localhost:*", "http://127.0.0.1:*"];

    /// <summary>A page of another site with this origin may call the bot.</summary>
    public bool Admits(string origin) =>
        _listed.Contains(origin)
        || _listed.Contains("*")
        || (_listed.Count == 0 && Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.IsLoopback);

    /// <summary>The request comes from an admitted site, from the bot's own page, or from no page at all.</summary>
    public bool Admits(HttpRequest request) =>
        request.Headers.Origin.ToString() is not { Length: > 0 } origin || IsOwn(request, origin) || Admits(origin);

    private static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
