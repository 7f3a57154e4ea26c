namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in files and in YAML itself: TB01.</summary>
internal static class FileRules
{
    public static readonly DiagnosticRule FolderMissing = new(
        "TB0101", "The folder is missing",
        "There is no folder '{0}'. Give the path of the folder that holds the protocols.",
        "Nothing can be read without the dialogs folder. The path may be relative to the place where the program was started.");

    public static readonly DiagnosticRule FileMissing = new(
        "TB0102", "A file is missing",
        "There is no file '{0}', but {1} needs it. Create it, or restore it from an earlier version.",
        "A protocol is complete only with all its files, and every language has its own text file.");

    public static readonly DiagnosticRule FileUnreadable = new(
        "TB0103", "A file cannot be read",
        "The file cannot be read: {0} Check that it is a file and that this account may read it.",
        "The file exists, but the operating system does not hand it over.");

    public static readonly DiagnosticRule FileTooLarge = new(
        "TB0104", "A file is too large",
        "The file has {0} bytes, but a content file has at most {1}. Split it or remove what does not belong there.",
        "Content files are written by people. A file of this size was put here by mistake and would slow down the start.");

    public static readonly DiagnosticRule NotUtf8 = new(
        "TB0105", "A file is not UTF-8",
        "The byte 0x{0:X2} stands where a UTF-8 letter is expected. Save the file with the encoding UTF-8.",
        "Umlauts and other letters are read wrongly in any other encoding. In most editors: \"Save with encoding\", UTF-8.");

    public static readonly DiagnosticRule EmptyFile = new(
        "TB0106", "A file is empty",
        "The file holds nothing but white space and comments. {0}",
        "A file that was emptied by mistake must not be taken for content without questions or rules.");

    public static readonly DiagnosticRule Tab = new(
        "TB0107", "A tab",
        "There is a tab here. YAML is indented with spaces: replace the tab by spaces.",
        "A tab looks like spaces but ends the nesting. Most editors can be told to insert spaces for the tab key.");

    public static readonly DiagnosticRule NotYaml = new(
        "TB0108", "Not YAML",
        "The file is not understood from here on: {0} Look at the indentation, colons, quotes and brackets of this line "
        + "and the one above.",
        "The YAML grammar is broken at this place. Nothing after it is read, so other mistakes of this file may follow.");

    public static readonly DiagnosticRule SeveralDocuments = new(
        "TB0109", "More than one document",
        "A second document begins here. A content file holds one: remove the line '---' or move the rest into a file of its own.",
        "Everything after the first document would be lost without a word.");

    public static readonly DiagnosticRule DuplicateKey = new(
        "TB0110", "A key is given twice",
        "The key '{0}' was already given on line {1}, column {2}. Keep one of the two.",
        "One of the two values would be lost without a word.");

    public static readonly DiagnosticRule AnchorOrAlias = new(
        "TB0111", "An anchor or alias",
        "'{0}' is a YAML {1}, and content has none. Write the value out; for conditions use a definition.",
        "Anchors hide what is read from the eye of a reviewer. Definitions do the same by name and can be checked.");

    public static readonly DiagnosticRule Tag = new(
        "TB0112", "A YAML tag",
        "'{0}' is a YAML tag, and content has none. Remove it; put the value in quotes if it begins with '!'.",
        "Every value is read as text and converted by its key, so a tag would change nothing or mislead.");

    public static readonly DiagnosticRule KeyNotText = new(
        "TB0113", "A key that is not text",
        "A key must be a single word, but here stands {0}. Write 'key: value'.",
        "Often a stray '{', '[' or '?' at the beginning of the line, or a key that is empty.");

    public static readonly DiagnosticRule TooDeep = new(
        "TB0114", "Nested too deeply",
        "The nesting is deeper than {0} levels. Use definitions to name parts of a condition.",
        "No content needs this depth; it points to a stray bracket.");

    public static readonly DiagnosticRule UnknownFile = new(
        "TB0115", "A file that nothing reads",
        "Nothing reads the file '{0}'. {1}",
        "A wrong file name makes content disappear without a word.");

    public static readonly DiagnosticRule NoProtocol = new(
        "TB0116", "No protocol",
        "There is no folder with a file 'protocol.yaml' here. A protocol has a folder of its own, such as 'back-cramps'.",
        "Without a protocol there is nothing to ask.");

    public static readonly DiagnosticRule PictureMissing = new(
        "TB0117", "A picture is missing",
        "There is no picture '{0}': the file '{1}' is missing. {2} Draw it, or remove the name here.",
        "Where a picture is named it is shown, on every channel that can.");

    public static readonly DiagnosticRule PictureUnfit = new(
        "TB0118", "A picture that cannot be shown",
        "The picture holds {0}.",
        "Pictures are drawings and nothing else: they run no program, load nothing, and say nothing that is not in the texts.");

    public static IReadOnlyList<DiagnosticRule> All =>
    [
        FolderMissing, FileMissing, FileUnreadable, FileTooLarge, NotUtf8, EmptyFile, Tab, NotYaml, SeveralDocuments,
        DuplicateKey, AnchorOrAlias, Tag, KeyNotText, TooDeep, UnknownFile, NoProtocol,
        PictureMissing, PictureUnfit,
    ];
}
