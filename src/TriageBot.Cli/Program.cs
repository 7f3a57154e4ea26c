using System.CommandLine;
using TriageBot.Cli;
using TriageBot.Cli.Commands;

var root = new RootCommand(CliTexts.About)
{
    CheckCommand.Make(),
    AssessCommand.Make(),
    GraphCommand.Make(),
    ChatCommand.Make(),
    ProveCommand.Make(),
    UnderstandCommand.Make(),
    ExportCommand.Make(),
    TeamsPackageCommand.Make(),
};
return await root.Parse(args).InvokeAsync();
