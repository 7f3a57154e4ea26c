namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in keys and in the kind of their values: TB02.</summary>
internal static class ShapeRules
{
    public static readonly DiagnosticRule MissingKey = new(
        "TB0201", "A key is missing",
        "This {0} has no '{1}'. Add '{1}: …'.",
        "Without this key the content is not complete, and nothing sensible can be assumed in its place.");

    public static readonly DiagnosticRule UnknownKey = new(
        "TB0202", "An unknown key",
        "A {0} has no key '{1}'. {2}",
        "Most often a spelling mistake: what stands under the key would be ignored without a word.");

    public static readonly DiagnosticRule WrongKind = new(
        "TB0203", "A value of the wrong kind",
        "Here stands {0}, but '{1}' takes {2}.",
        "A text, a list ('- item' or '[a, b]') and a mapping ('key: value') are three different things in YAML.");

    public static readonly DiagnosticRule NotANumber = new(
        "TB0204", "Not a whole number",
        "'{1}' is '{0}', but it takes a whole number from {2} to {3}.",
        "Ages, strengths, counts and points are whole numbers within these bounds, written with digits only.");

    public static readonly DiagnosticRule NotABoolean = new(
        "TB0205", "Not true or false",
        "'{1}' is '{0}', but it takes 'true' or 'false'.",
        "Other spellings (yes, on, 1) mean different things to different programs, so only these two are read.");

    public static readonly DiagnosticRule NotADate = new(
        "TB0206", "Not a date",
        "'{1}' is '{0}', but it takes a date such as 2027-06-30: year, month, day.",
        "Only this order of the numbers is understood alike everywhere.");

    public static readonly DiagnosticRule EmptyValue = new(
        "TB0207", "An empty value",
        "Nothing stands behind '{0}'. Write the value, or remove the key if it may be left out.",
        "An empty value is most often an unfinished edit.");

    public static readonly DiagnosticRule EmptyList = new(
        "TB0208", "An empty list",
        "The list '{0}' is empty, but it needs at least one entry.",
        "An empty list of conditions always or never holds; an empty list of items hides that they are missing.");

    public static readonly DiagnosticRule UnknownChoice = new(
        "TB0209", "Not one of the choices",
        "'{1}' is '{0}', which it does not know. {2}",
        "This key takes one of a few fixed words.");

    public static readonly DiagnosticRule NotATimeSpan = new(
        "TB0210", "Not an opening time",
        "'{1}' is '{0}', but it takes two times of day, the earlier one first, such as \"08:00-18:00\".",
        "Opening times decide whether a person is sent to the practice or told to call 116117.");

    public static readonly DiagnosticRule UnknownTimeZone = new(
        "TB0211", "An unknown time zone",
        "'{0}' is not a time zone that this computer knows. Use a name such as Europe/Berlin.",
        "Opening times are local times: without the zone they cannot be compared with the clock.");

    public static readonly DiagnosticRule NotAVersion = new(
        "TB0212", "Not a version",
        "The version is '{0}', but it takes three numbers such as 1.0.0.",
        "Every result names the version of the content that it was made with.");

    public static readonly DiagnosticRule TooMany = new(
        "TB0213", "Too many",
        "There are {0} {1}, but a protocol holds at most {2}. Join or remove some.",
        "The limit keeps the assessment fast; it is far above what a person can be asked.");

    public static readonly DiagnosticRule ReviewOverdue = new(
        "TB0214", "The review is overdue",
        "This content was to be reviewed by {0}. Have a clinician look at it, then set a new date.",
        "Guidelines change. The date tells when a clinician must look at the content again; it is not a technical limit.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule NotAnAddress = new(
        "TB0215", "Not a web address",
        "'{0}' is not the address of a web page. Write it out from 'https://' on, or remove 'url'.",
        "The list of sources shows the address as a link.");

    public static IReadOnlyList<DiagnosticRule> All =>
    [
        MissingKey, UnknownKey, WrongKind, NotANumber, NotABoolean, NotADate, EmptyValue, EmptyList, UnknownChoice,
        NotATimeSpan, UnknownTimeZone, NotAVersion, TooMany, ReviewOverdue, NotAnAddress,
    ];
}
