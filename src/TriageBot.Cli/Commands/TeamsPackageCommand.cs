using System.CommandLine;
using System.CommandLine.Parsing;
using TriageBot.Cli.Teams;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot teams-package</c>: the app package for Microsoft Teams.</summary>
internal static class TeamsPackageCommand
{
    public static Command Make()
    {
        var appId = new Option<Guid>("--app-id") { Description = CliTexts.TeamsAppId, Required = true, CustomParser = AppId };
        var publicUrl = new Option<Uri>("--public-url") { Description = CliTexts.TeamsPublicUrl, Required = true, CustomParser = PublicUrl };
        var developer = new Option<string>("--developer") { Description = CliTexts.TeamsDeveloper, DefaultValueFactory = _ => "TriageBot" };
        developer.Validators.Add(Developer);
        var target = new Option<FileInfo>("--out")
        {
            Description = CliTexts.TeamsOut,
            DefaultValueFactory = _ => new FileInfo("triagebot-teams.zip"),
        };
        var command = new Command("teams-package", CliTexts.TeamsPackage) { appId, publicUrl, developer, target };
        command.SetAction(parsed => Run(
            new TeamsPackage(parsed.GetValue(appId), parsed.GetValue(publicUrl)!, parsed.GetValue(developer)!), parsed.GetValue(target)!));
        return command;
    }

    private static int Run(TeamsPackage package, FileInfo target)
    {
        try
        {
            using var file = target.Create();
            package.Write(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{target.FullName} cannot be written: {e.Message} Name another file with --out.");
            return SharedOptions.Fault;
        }

        Console.Out.WriteLine(target.FullName);
        return 0;
    }

    private static Guid AppId(ArgumentResult result)
    {
        if (Guid.TryParse(result.Tokens[0].Value, out var id) && id != Guid.Empty)
        {
            return id;
        }

        result.AddError($"--app-id: '{result.Tokens[0].Value}' is no app id. It stands in the bot's registration and looks like 11111111-2222-3333-4444-555555555555.");
        return default;
    }

    private static Uri? PublicUrl(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        result.AddError($"--public-url: '{result.Tokens[0].Value}' is no address that Teams can use. Give the one under which the host is reached from outside, such as https://bot.example.org.");
        return null;
    }

    private static void Developer(OptionResult result)
    {
        if (result.Tokens is [var token] && token.Value.Length is 0 or > TeamsPackage.LongestDeveloper)
        {
            result.AddError($"--developer: the name has {result.Tokens[0].Value.Length} characters; Teams takes 1 to {TeamsPackage.LongestDeveloper}.");
        }
    }
}
