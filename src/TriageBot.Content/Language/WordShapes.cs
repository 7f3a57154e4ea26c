using TriageBot.Content.Yaml;

namespace TriageBot.Content.Language;

/// <summary>The keys of the mappings in dialogs/language. The JSON Schemas in dialogs/schema hold the same.</summary>
internal static class WordShapes
{
    public static readonly MapShape Facts = new("list of facts", ["levels", "facts"], []);

    public static readonly MapShape Kind = new("fact", [], ["alarm", "clarify", "lasting", "event", "then"]);

    public static readonly MapShape Words = new(
        "word file",
        ["language"],
        ["words", "facts", "ignored", "plain_words", "endings", "linkers", "ordinal_endings", "tens_joiner", "half_ending",
         "numbers", "holidays", "strengths", "commands", "spellings", "sounds"]);

    public static readonly MapShape Group = new("group of words", ["words"], ["keeps_parts", "aside"]);

    public static readonly MapShape Fact = new("words of a fact", [], ["present", "lost", "normal", "ask", "examples", "counter_examples"]);

    public static readonly MapShape Holiday = new("holiday", ["from", "to", "words"], []);

    public static readonly MapShape Strength = new("strength", ["from", "to", "words"], []);

    public static readonly MapShape Command = new("words of a command", [], ["alone", "phrases"]);
}
