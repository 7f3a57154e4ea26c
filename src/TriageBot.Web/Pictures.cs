using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using TriageBot.Content;

namespace TriageBot.Web;

/// <summary>GET /images/{protocol}/{id}.svg: the drawings of the content. Their PNG stand beside the page's files.</summary>
internal static class Pictures
{
    public static void MapPictures(this WebApplication app)
    {
        foreach (var picture in app.Services.GetRequiredService<BotContent>().Pictures)
        {
            var svg = picture.Svg;
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(svg.Span))[..16]}\"");
            app.MapGet($"/images/{picture.Protocol}/{picture.Id}.svg", (HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "public, max-age=300";
                return Results.Bytes(svg, "image/svg+xml", entityTag: tag);
            });
        }
    }
}
