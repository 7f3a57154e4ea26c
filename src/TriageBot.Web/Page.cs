using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace TriageBot.Web;

/// <summary>Serves the demo page, the launcher and the panel.</summary>
internal static class Page
{
    private static readonly string[] Compressed =
        ["text/html", "text/css", "text/javascript", "application/javascript", "application/json", "image/svg+xml"];

    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = Compressed;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    public static void UsePage(this WebApplication app)
    {
        // Answers that hold a token beside what somebody sent are not compressed: their size would tell of the token.
        app.UseWhen(
            http => !http.Request.Path.StartsWithSegments("/v3") && !http.Request.Path.StartsWithSegments("/api")
                && !http.Request.Path.StartsWithSegments("/summary"),
            page => page.UseResponseCompression());
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.File.Name.EndsWith(".html", StringComparison.Ordinal) ? "no-cache" : "public, max-age=300",
        });
    }
}
