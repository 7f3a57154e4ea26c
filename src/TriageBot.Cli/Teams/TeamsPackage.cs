using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace TriageBot.Cli.Teams;

/// <summary>The app package that brings the bot into Microsoft Teams: manifest, texts of the other language, two icons.</summary>
/// <param name="appId">The app id of the bot's registration.</param>
/// <param name="publicUrl">Where the host is reached from outside; its operator pages stand below.</param>
/// <param name="developer">Who offers the bot, at most 32 characters.</param>
internal sealed class TeamsPackage(Guid appId, Uri publicUrl, string developer)
{
    /// <summary>How long the developer's name may be.</summary>
    public const int LongestDeveloper = 32;

    private const string Manifest = "manifest.json";
    private static readonly string[] Unchanged = ["en.json", "color.png", "outline.png"];

    // Every package has the same bytes for the same settings.
    private static readonly DateTimeOffset Stamp = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "teams");

    /// <summary>Writes the package as a zip.</summary>
    public void Write(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, Manifest, Encoding.UTF8.GetBytes(Filled()));
        foreach (var file in Unchanged)
        {
            Add(zip, file, File.ReadAllBytes(Path.Combine(_folder, file)));
        }
    }

    private string Filled()
    {
        var address = publicUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');
        (string Place, string Value)[] places =
        [
            ("APP_ID", appId.ToString()),
            ("PUBLIC_URL", address),
            ("DOMAIN", publicUrl.Host),
            ("DEVELOPER", developer),
            ("VERSION", Version()),
        ];
        return places.Aggregate(
            File.ReadAllText(Path.Combine(_folder, Manifest)),
            (text, place) => text.Replace($"{{{{{place.Place}}}}}", JsonEncodedText.Encode(place.Value).ToString(), StringComparison.Ordinal));
    }

    private static string Version() =>
        (Assembly.GetExecutingAssembly().GetName().Version ?? new Version(1, 0, 0)).ToString(3);

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
