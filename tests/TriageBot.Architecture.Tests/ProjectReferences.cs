using System.Xml.Linq;

namespace TriageBot.Architecture.Tests;

/// <summary>Who may reference whom. The table is the one of the design; a project that is not in it fails.</summary>
public sealed class ProjectReferences
{
    private static readonly string[] BotFramework = ["BotFramework"];

    private static readonly string[] PureProjects = ["Triage", "Language"];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Triage"] = [],
        ["Language"] = [],
        ["BotFramework"] = [],
        ["BotFramework.Testing"] = BotFramework,
        ["BotFramework.AspNetCore"] = BotFramework,
        ["Content"] = ["Triage", "Language"],
        ["Dialogs"] = ["Triage", "Language", "BotFramework"],
        ["Reports"] = ["Triage"],
        ["Storage"] = BotFramework,
        ["Channels"] = ["Dialogs", "Reports", "Storage", "BotFramework", "BotFramework.AspNetCore"],
        ["Web"] = ["*"],
        ["Cli"] = ["*"],
    };

    public static TheoryData<string> Projects => [.. ProjectFiles().Select(Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_design_allows(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"TriageBot.{project} is not in the table of the design.");

        var references = References(ProjectFiles().Single(path => Name(path) == project));

        Assert.DoesNotContain(references, reference => reference is "Web" or "Cli");
        if (Allowed[project] is not ["*"])
        {
            Assert.Empty(references.Except(Allowed[project]));
        }
    }

    [Fact]
    public void Vendor_packages_stay_in_the_project_that_needs_them()
    {
        var homes = new Dictionary<string, string[]>
        {
            ["YamlDotNet"] = ["Content"],
            ["PublicHoliday"] = ["Content"],
            ["Microsoft.Data.Sqlite"] = ["Storage"],
            ["Npgsql"] = ["Storage"],
            ["Dapper"] = ["Storage"],
            ["Telegram.Bot"] = ["Channels"],
            ["Spectre.Console"] = ["Cli"],
            ["SkiaSharp"] = ["Reports"],
            ["Hl7.Fhir.R4"] = ["Reports"],
        };

        var strays = from path in ProjectFiles()
                     from package in XDocument.Load(path).Descendants("PackageReference")
                     let id = package.Attribute("Include")!.Value
                     where homes.TryGetValue(id, out var home) && !home.Contains(Name(path))
                     select $"{Name(path)}: {id}";

        Assert.Empty(strays);
    }

    [Fact]
    public void Triage_and_Language_have_no_package_and_are_held_pure_by_the_compiler()
    {
        foreach (var project in PureProjects)
        {
            var xml = XDocument.Load(ProjectFiles().Single(path => Name(path) == project));

            Assert.Empty(xml.Descendants("PackageReference"));
            Assert.Equal("true", xml.Descendants("PureProject").Single().Value);
        }
    }

    private static IEnumerable<string> ProjectFiles() => Repository.Files("src", "*.csproj");

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path)["TriageBot.".Length..];

    private static string[] References(string path) =>
        [.. XDocument.Load(path).Descendants("ProjectReference").Select(one => Name(one.Attribute("Include")!.Value.Replace('\\', '/')))];
}
