using System.CommandLine;
using System.Globalization;
using TriageBot.Content;
using TriageBot.Triage.Protocols;

namespace TriageBot.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class SharedOptions
{
    public const int Fault = 1;

    public static Option<string> Dialogs() => new("--dialogs")
    {
        Description = CliTexts.Dialogs,
        DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "dialogs"),
    };

    public static Option<string> Lang() => new Option<string>("--lang")
    {
        Description = CliTexts.Lang,
        DefaultValueFactory = _ => "de",
    }.AcceptOnlyFromAmong([.. ContentLanguages.All]);

    public static Option<string> Protocol() => new("--protocol")
    {
        Description = CliTexts.Protocol,
        DefaultValueFactory = _ => "back-cramps",
    };

    public static Option<DateTimeOffset> Now() => new("--now")
    {
        Description = CliTexts.Now,
        DefaultValueFactory = _ => TimeProvider.System.GetLocalNow(),
        CustomParser = result =>
        {
            if (DateTimeOffset.TryParse(
                result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var now))
            {
                return now;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a moment such as 2026-11-23T10:00:00+01:00.");
            return default;
        },
    };

    /// <summary>Reads the content; on mistakes writes them to the error output and gives null.</summary>
    public static BotContent? Read(string dialogs)
    {
        var result = ContentReader.Read(dialogs, Today());
        if (result.Content is null)
        {
            foreach (var diagnostic in result.Diagnostics)
            {
                Console.Error.WriteLine(diagnostic);
            }
        }

        return result.Content;
    }

    /// <summary>Finds a protocol; when there is none says which there are and gives null.</summary>
    public static Protocol? Find(BotContent content, string id)
    {
        if (content.Protocols.TryGetValue(id, out var protocol))
        {
            return protocol;
        }

        Console.Error.WriteLine($"No protocol is called '{id}'. There are: {string.Join(", ", content.Protocols.Keys)}.");
        return null;
    }

    public static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
}
