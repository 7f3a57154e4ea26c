using System.Text.RegularExpressions;
using TriageBot.Content.Diagnostics;
using TriageBot.Triage.Texts;

namespace TriageBot.Content.Texts;

/// <summary>
/// Checks that a text which is about another person does not speak of the reader's body: "your back", "do you have". What the one
/// who types is to do for the patient (call, watch, ask the practice) is said to the reader and stays.
/// </summary>
internal static partial class AddressCheck
{
    // Said to whoever types, before it can be known whom it is about, or about the conversation itself.
    private static readonly IReadOnlyList<string> AboutTheReader =
    [
        "conversation.notice.greeting", "conversation.notice.declined", "conversation.notice.consent_first",
        "conversation.notice.why_consent", "conversation.notice.for_me", "conversation.consent.", "conversation.data.", "commands.",
    ];

    private static readonly IReadOnlyList<(Patient Patient, string Name)> Others =
        [(Patient.Adult, "another adult"), (Patient.Child, "a child")];

    /// <summary>Checks the sentences of a protocol: everything in them is about the patient.</summary>
    public static void CheckProtocol(TextArea area, DiagnosticLog log) => Check(area, InProtocol, log);

    /// <summary>Checks what the bot says around the questions: only complaints and body are the patient's.</summary>
    public static void CheckConversation(TextArea area, DiagnosticLog log) => Check(area, Around, log);

    /// <summary>Checks that sentences which are the same for everybody have one wording.</summary>
    public static void CheckNoWordings(TextArea area, DiagnosticLog log)
    {
        foreach (var entry in area.Files.SelectMany(file => file.Entries).Where(entry => entry.Value.Contains('|', StringComparison.Ordinal)))
        {
            log.Report(TextRules.WordingNotChosen, entry.Position, entry.Key);
        }
    }

    private static void Check(TextArea area, Func<string, (Regex Pattern, string Example)> choose, DiagnosticLog log)
    {
        foreach (var file in area.Files)
        {
            var (pattern, example) = choose(ContentLanguages.UnderstoodAs(file.Language));
            foreach (var entry in file.Entries.Where(entry => !AboutTheReader.Any(start => entry.Key.StartsWith(start, StringComparison.Ordinal))))
            {
                foreach (var (patient, name) in Others)
                {
                    if (pattern.Match(Wording.Of(entry.Value, patient)) is { Success: true } said)
                    {
                        log.Report(TextRules.SpeaksToReader, entry.Position, name, said.Value, example);
                        break;
                    }
                }
            }
        }
    }

    private static (Regex Pattern, string Example) InProtocol(string language) => language == "de"
        ? (GermanInProtocol(), "Ihr Rücken|der Rücken")
        : (EnglishInProtocol(), "your back|the back");

    private static (Regex Pattern, string Example) Around(string language) => language == "de"
        ? (GermanAround(), "Ihr Rücken|der Rücken")
        : (EnglishAround(), "your back|the back");

    [GeneratedRegex(
        """
        \bIhre?[nmrs]?\b(?!\ (?:Praxis|Kasse|Antworten|Angaben)\b)
        | \bIhnen\b
        | \b(?i:haben|hatten|hätten|sind|waren|wären|werden|können|konnten|dürfen|müssen|spüren|fühlen|merken|leiden|bekommen|brauchen
            |hinken|kommen|gehen|stehen|sitzen|liegen|atmen|trinken|schlafen|dehnen|spannen|rollen|ballen|winkeln|kneifen|nehmen|erbrechen
            |schwitzen|verlieren|wachen|bleiben|halten|strecken|schonen|stärken|essen|fahren|bücken|heben|drehen)
          \ Sie\b(?!\ (?:die\ Packung|mit\ der\ Person|mit\ dem\ Kind|die\ Person|das\ Kind|nicht\ selbst|jetzt\ ins|hin)\b)
        | \bSie\ (?:(?:nicht|auch|noch|schon|gar|selbst|flach)\ )*(?:haben|hatten|sind|waren|werden|können|dürfen|müssen|spüren|fühlen|leiden
            |bekommen|brauchen|hinken|kommen|gehen|stehen|sitzen|liegen|atmen|nehmen|erbrechen|schwitzen|verlieren|aufstehen)\b
        | \bSie\ sich\b
        | \b(?:für|auf|bei|um|über|hindert|untersucht|soll|sollte|holt)\ Sie\b
        | \b(?i:ich|mir|mich|mein(?:e|en|em|er|es)?)\b(?!\ Kind\b)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex GermanInProtocol();

    [GeneratedRegex(
        """
        \bIhr(?:e[nmrs]?)?\ (?:Rücken\w*|Schmerz\w*|Beschwerden|Körper\w*|Bein\w*|Arm\w*)\b
        | \bauf\ Sie\ zu\b
        | \bIhnen\ schaden
        | \blassen\ Sie\ sich\b
        | \bkönnen\ Sie\ jetzt\ tun\b
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex GermanAround();

    [GeneratedRegex(
        """
        \b(?i:your)\b(?!\ (?:practice|insurer|answers?|own\ words|child)\b)
        | (?<!drive\ )\b(?i:yourself)\b
        | \b(?i:you)\ (?:(?:also|still|already|not|just)\ )*(?:have|had|are|were|feel|felt|can|cannot|can't|could|may|must|need|take|took|get|got
            |notice|lie|sit|stand|walk|move|breathe|drink|sleep|use|vomit|sweat|lose|wake|want|wish)\b
        | \b(?i:do|did|are|were|have|can|could|should|if|when|while|until|makes?|lets?|helps?|on|for|to|with|of|by|examined?)\ you\b
          (?!\ (?:describe|give|told|said|ticked|chose|answered)\b)
        | (?:^|[.!?:;]\ |\n)(?:Lie|Sit|Stand|Breathe|Roll|Tense|Clench)\b
        | \b(?:I|me|my|myself)\b(?!\ child\b)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EnglishInProtocol();

    [GeneratedRegex(
        """
        \b(?i:your)\ (?:back|pain|complaints|body|legs?|arms?)\b
        | \bapply\ to\ you\b
        | \bharm\ you\b
        | \byou\ can\ do\ now\b
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EnglishAround();
}
