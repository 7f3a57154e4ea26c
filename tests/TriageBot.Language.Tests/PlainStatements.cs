namespace TriageBot.Language.Tests;

/// <summary>
/// Every warning sign as most people put it, said alone and beside a word about the back. A longer phrase of another
/// group must never hide one of them.
/// </summary>
public sealed class PlainStatements
{
    private static readonly Dictionary<(string Language, string Form), string[]> Frames = new()
    {
        [("de", "noun")] = ["{0}", "Ich habe {0}", "Hallo, ich habe seit heute {0}", "Mein Rücken tut weh und ich habe {0}", "Rückenschmerzen und {0}"],
        [("de", "sentence")] = ["{0}", "Hallo, {0}", "Seit heute Morgen: {0}", "Ich habe Rückenschmerzen und {0}", "Mein Rücken tut weh. {0}"],
        [("en", "noun")] = ["{0}", "I have {0}", "Hi, since this morning I have {0}", "My back hurts and I have {0}", "back pain and {0}"],
        [("en", "sentence")] = ["{0}", "Hello, {0}", "Since this morning {0}", "I have back pain and {0}", "My back hurts. {0}"],
    };

    public static TheoryData<string, string, string, string> Statements()
    {
        var all = new TheoryData<string, string, string, string>();
        foreach (var cells in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "plain-statements.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            all.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_sign_said_plainly_is_present_whatever_stands_around_it(string language, string form, string facts, string words)
    {
        var missed = Frames[(language, form)]
            .Select(frame => string.Format(null, frame, words))
            .Where(text => !facts.Split('|').Any(fact => Words.About(fact, Words.Read(language, text)) == "present"));

        Assert.Empty(missed);
    }
}
