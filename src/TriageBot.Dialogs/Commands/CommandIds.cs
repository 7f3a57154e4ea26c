namespace TriageBot.Dialogs.Commands;

/// <summary>What a person can ask of the bot at any point.</summary>
internal static class CommandIds
{
    public const string Back = "back";
    public const string Why = "why";
    public const string Help = "help";
    public const string Restart = "restart";
    public const string Emergency = "emergency";
    public const string ForWhom = "for_whom";
    public const string Language = "language_";
    public const string Languages = "language";
    public const string AssessOnly = "assess_only";
    public const string Stop = "stop";
    public const string Change = "change";
    public const string NotSo = "not_so";
    public const string Country = "country_";
    public const string Hello = "hello";
    public const string MyData = "my_data";
    public const string Delete = "delete";
    public const string Summary = "summary";
    public const string Guide = "guide";
    public const string GuideNext = "guide_next";
    public const string GuideStop = "guide_stop";
    public const string Privacy = "privacy";
    public const string GoOn = "go_on";
    public const string ContinueAnyway = "continue_anyway";

    /// <summary>The command that a conversation is held in a language from now on: <c>language_de_einfach</c>.</summary>
    public static string Speak(string language) => Language + language.Replace('-', '_');
}
