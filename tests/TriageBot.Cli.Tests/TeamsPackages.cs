using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using SkiaSharp;
using TriageBot.Cli.Teams;
using TriageBot.Content;

namespace TriageBot.Cli.Tests;

public sealed class TeamsPackages
{
    private static readonly Guid AppId = Guid.Parse("3f2b1c7e-8a9d-4e55-9d1f-0123456789ab");
    private static readonly Uri PublicUrl = new("https://bot.example.org/back/");

    private readonly Dictionary<string, byte[]> _files = Read(Package("Klinik \"Am Berg\" & Co"));

    [Fact]
    public void A_package_holds_manifest_english_texts_and_two_icons_and_nothing_else() =>
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], _files.Keys.Order());

    [Fact]
    public void The_manifest_carries_what_the_operator_gave_and_no_open_place()
    {
        var text = System.Text.Encoding.UTF8.GetString(_files["manifest.json"]);
        var manifest = JsonNode.Parse(text)!;

        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.Equal(AppId.ToString(), (string?)manifest["id"]);
        Assert.Equal(AppId.ToString(), (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("Klinik \"Am Berg\" & Co", (string?)manifest["developer"]!["name"]);
        Assert.Equal("https://bot.example.org/back/legal/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal("https://bot.example.org/back/legal/purpose", (string?)manifest["developer"]!["termsOfUseUrl"]);
        Assert.Equal("bot.example.org", (string?)manifest["validDomains"]![0]);
    }

    [Fact]
    public void The_bot_is_offered_in_the_personal_chat_only() =>
        Assert.Equal(["personal"], Json("manifest.json")["bots"]![0]!["scopes"]!.AsArray().Select(scope => (string)scope!));

    [Fact]
    public void Every_text_of_the_manifest_has_its_english_and_no_other()
    {
        var manifest = Json("manifest.json");
        var commands = manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Count;
        string[] expected =
        [
            "$schema", "name.short", "name.full", "description.short", "description.full",
            .. Enumerable.Range(0, commands).SelectMany(i => (string[])
            [
                $"bots[0].commandLists[0].commands[{i}].title", $"bots[0].commandLists[0].commands[{i}].description",
            ]),
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Json("en.json").AsObject().Select(text => text.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_command_of_the_menu_is_understood_when_it_is_sent()
    {
        var content = ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "dialogs")).Content!;
        var german = Json("manifest.json")["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(c => ("de", (string)c!["title"]!));
        var english = Json("en.json").AsObject().Where(text => text.Key.EndsWith(".title", StringComparison.Ordinal)).Select(text => ("en", (string)text.Value!));

        foreach (var (language, title) in german.Concat(english))
        {
            Assert.True(content.Understanders[language].Read(title, DateTimeOffset.UnixEpoch).Command is not null, $"{language}: {title}");
        }
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void An_icon_has_the_size_that_Teams_asks_for(string name, int side)
    {
        using var icon = SKBitmap.Decode(_files[name]);

        Assert.Equal((side, side), (icon.Width, icon.Height));
    }

    [Fact]
    public void The_outline_is_white_on_nothing()
    {
        using var icon = SKBitmap.Decode(_files["outline.png"]);
        var seen = icon.Pixels.Where(pixel => pixel.Alpha > 0).ToList();

        Assert.NotEmpty(seen);
        Assert.All(seen, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Equal(0, icon.GetPixel(0, 0).Alpha);
    }

    [Fact]
    public void The_same_settings_give_the_same_bytes() =>
        Assert.Equal(Package("TriageBot"), Package("TriageBot"));

    private static byte[] Package(string developer)
    {
        using var zip = new MemoryStream();
        new TeamsPackage(AppId, PublicUrl, developer).Write(zip);
        return zip.ToArray();
    }

    private static Dictionary<string, byte[]> Read(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private JsonNode Json(string name) => JsonSerializer.Deserialize<JsonNode>(_files[name])!;
}
