namespace TriageBot.Language.Context;

/// <summary>The numbers of the word groups that grammar knows by name.</summary>
/// <remarks>Each language file must define them; an empty group is fine where a language lacks the means.</remarks>
internal sealed class GrammarGroups(Func<string, int> group)
{
    /// <summary>The names, for the checker.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "not", "no", "barely", "gone", "denial", "nay", "not_that", "but", "only", "conjunction", "and", "or", "because",
        "verb", "subject", "me", "my_complaint", "relative", "animal", "says", "third_person", "hypothetical", "fear",
        "knowledge", "unsure_whether", "long_ago", "past", "resolved", "now", "recent", "since", "fine", "deed",
        "article", "abbreviation", "ordinal_noun", "spoken_stop", "spoken_comma", "filler", "also", "perceive",
        "asks_for", "not_owner",
    ];

    public int Not { get; } = group("not");

    public int No { get; } = group("no");

    public int Barely { get; } = group("barely");

    public int Gone { get; } = group("gone");

    public int Denial { get; } = group("denial");

    public int Nay { get; } = group("nay");

    public int NotThat { get; } = group("not_that");

    public int But { get; } = group("but");

    public int Only { get; } = group("only");

    public int Conjunction { get; } = group("conjunction");

    public int And { get; } = group("and");

    public int Or { get; } = group("or");

    public int Because { get; } = group("because");

    public int Verb { get; } = group("verb");

    public int Subject { get; } = group("subject");

    public int Me { get; } = group("me");

    public int MyComplaint { get; } = group("my_complaint");

    public int Relative { get; } = group("relative");

    public int Animal { get; } = group("animal");

    public int Says { get; } = group("says");

    public int ThirdPerson { get; } = group("third_person");

    public int Hypothetical { get; } = group("hypothetical");

    public int Fear { get; } = group("fear");

    public int Knowledge { get; } = group("knowledge");

    public int UnsureWhether { get; } = group("unsure_whether");

    public int LongAgo { get; } = group("long_ago");

    public int Past { get; } = group("past");

    public int Resolved { get; } = group("resolved");

    public int Now { get; } = group("now");

    public int Recent { get; } = group("recent");

    public int Since { get; } = group("since");

    public int Fine { get; } = group("fine");

    public int Deed { get; } = group("deed");

    public int Article { get; } = group("article");

    public int Abbreviation { get; } = group("abbreviation");

    public int OrdinalNoun { get; } = group("ordinal_noun");

    public int SpokenStop { get; } = group("spoken_stop");

    public int SpokenComma { get; } = group("spoken_comma");

    public int Filler { get; } = group("filler");

    public int Also { get; } = group("also");

    public int Perceive { get; } = group("perceive");

    public int AsksFor { get; } = group("asks_for");

    public int NotOwner { get; } = group("not_owner");

    /// <summary>Words that a bare verb follows ("can't", "to"). Only for languages in which the object may look like the
    /// subject of a new clause, so a language need not define it.</summary>
    public int Governor { get; } = group("governor");

    /// <summary>Words of the group "gone" that say with a sign behind them that it has come ("gone numb"). A language
    /// need not define it.</summary>
    public int Becoming { get; } = group("becoming");

    /// <summary>Words that say that what was over is there again. A language need not define it.</summary>
    public int Returns { get; } = group("returns");
}
