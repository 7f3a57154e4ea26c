namespace TriageBot.Cli;

/// <summary>What the command line says of itself, to operators and editors.</summary>
internal static class CliTexts
{
    public const string About = "TriageBot: check, prove and try the content of a triage interview.";
    public const string Check = "Reads the content and reports every mistake with file, line and column.";
    public const string Say = "A sentence: shows which phrases stand in it, where they were written, and what they mean there.";
    public const string NothingHeard = "No phrase of the word files stands in it.";
    public const string NotCounted = "not counted here";
    public const string Assess = "Reads answers, one JSON object per line, and writes the assessment of each as one JSON line.";
    public const string Graph = "Draws the interview.";
    public const string Chat = "Holds a whole conversation in the terminal.";
    public const string Prove = "Proves the safety properties for all possible answers.";
    public const string Understand = "Reads one text per line and writes what is understood as one JSON line each.";
    public const string Dialogs = "Folder with the content; default: the one beside the program.";
    public const string Lang = "Language: de, de-einfach (plain German) or en.";
    public const string Now = "The moment to assume, in ISO 8601; default: now.";
    public const string Format = "mermaid or svg.";
    public const string Export = "Reads answers as JSON and writes the summary for the doctor.";
    public const string ExportFormat = "text, html, pdf or fhir.";
    public const string TeamsPackage = "Writes the app package that brings the bot into Microsoft Teams.";
    public const string TeamsAppId = "App id of the bot's registration.";
    public const string TeamsPublicUrl = "Address under which the host is reached from outside, https.";
    public const string TeamsDeveloper = "Who offers the bot, at most 32 characters.";
    public const string TeamsOut = "File to write; default: triagebot-teams.zip.";
    public const string Protocol = "Id of the protocol.";
}
