namespace TriageBot.Web;

/// <summary>
/// Who offers the bot, and what for; the section <c>Operator</c> of the configuration. Each page is an address
/// (<c>https://www.example.org/imprint</c>) or a text file, whose lines are shown as paragraphs.
/// </summary>
public sealed class OperatorOptions
{
    /// <summary>The legal notice that names the operator.</summary>
    public string Imprint { get; set; } = "";

    /// <summary>The privacy policy.</summary>
    public string Privacy { get; set; } = "";

    /// <summary>What the bot is meant for, and what it must not be used for.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>The pages by name, in the order in which people see them.</summary>
    public IEnumerable<(string Name, string Value)> Pages =>
        [("imprint", Imprint), ("privacy", Privacy), ("purpose", Purpose)];
}
