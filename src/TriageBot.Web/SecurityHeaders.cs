using TriageBot.Channels.DirectLine;

namespace TriageBot.Web;

/// <summary>
/// Tells browsers how little our pages need: own scripts and styles, calls to this host, and frames only on admitted sites.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, OriginRule origins)
{
    private const string Page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'";

    private const string Data = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private readonly string _ancestors = string.Join(' ', origins.OtherSites);

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        var path = http.Request.Path;
        headers.ContentSecurityPolicy =
            path.StartsWithSegments("/v3") || path.StartsWithSegments("/api") || path.StartsWithSegments("/health") ? Data
            : path.StartsWithSegments("/widget") ? $"{Page}; {Calls(http.Request)}; frame-ancestors 'self' {_ancestors}"
            : $"{Page}; {Calls(http.Request)}; frame-src 'self'; frame-ancestors 'self'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        // The launcher is loaded by pages of other sites; nothing else is.
        headers["Cross-Origin-Resource-Policy"] = path == "/widget.js" ? "cross-origin" : "same-site";
        return next(http);
    }

    // Some browsers do not count WebSockets of the same host as 'self'.
    private static string Calls(HttpRequest request) =>
        $"connect-src 'self' {(request.IsHttps ? "wss" : "ws")}://{request.Host}";
}
