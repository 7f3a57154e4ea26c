using TriageBot.Language.Answers;
using TriageBot.Language.Context;
using TriageBot.Language.Findings;
using TriageBot.Language.Values;

namespace TriageBot.Language;

/// <summary>Reads what people type. Immutable: one instance per language serves all threads; the same text and time give
/// the same understanding, and no text makes it throw.</summary>
public sealed class Understander
{
    /// <summary>Longer messages are read up to here; nobody types more about one complaint.</summary>
    public const int LongestText = 20_000;

    private readonly Lexicon _lexicon;
    private readonly TextReader _texts;
    private readonly FindingReader _findings;
    private readonly OnsetReader _onset;
    private readonly StrengthReader _strength;
    private readonly AgeReader _age;
    private readonly YesNoReader _yesNo;
    private readonly CommandReader _commands;
    private readonly DerivedFindings _derived;
    private readonly Alarms _alarms;

    /// <summary>An understander of one language.</summary>
    /// <param name="lexicon">The words and rules of the language.</param>
    public Understander(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        var group = lexicon.Parts.GroupNumber;
        _texts = new TextReader(lexicon);
        _findings = new FindingReader(lexicon.Parts.Rules, lexicon.Kinds, lexicon.Grammar);
        _onset = new OnsetReader(group, lexicon.Parts.Holidays);
        _strength = new StrengthReader(group, lexicon.Parts.Strengths);
        _age = new AgeReader(group);
        _yesNo = new YesNoReader(group);
        _commands = new CommandReader(group, lexicon.Parts.Commands);
        _derived = new DerivedFindings(group, lexicon.Kinds);
        _alarms = new Alarms(lexicon.Kinds, lexicon.Levels);
    }

    /// <summary>The language that is understood, such as <c>de</c>.</summary>
    public string Language => _lexicon.Language;

    /// <summary>Reads one message.</summary>
    /// <param name="text">What the person typed.</param>
    /// <param name="now">The time of the message, in the time zone of the person.</param>
    public Understanding Read(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = _texts.Read(text.Length > LongestText ? text[..LongestText] : text);
        var owners = new Owners(reading, _lexicon.Grammar);
        var age = _age.Read(reading, owners);
        var onset = _onset.Read(reading, now, age);
        var findings = _findings.Read(reading, owners);
        _derived.Add(findings, reading, owners, age);
        return new Understanding
        {
            Text = text,
            Findings = findings,
            Level = _alarms.Highest(findings),
            Ask = _alarms.ToAsk(findings),
            Onset = onset,
            Strength = _strength.Read(reading),
            Age = age?.Years,
            YesNo = _yesNo.Read(reading),
            Command = _commands.Read(reading),
            KnownWords = reading.Patterns.Known,
            OnBehalf = owners.OnBehalf,
        };
    }

    /// <summary>Every phrase that stands in a text, for editors who want to see what a phrase matches.</summary>
    /// <param name="text">The text.</param>
    public IReadOnlyList<PhraseMatch> Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = _texts.Read(text.Length > LongestText ? text[..LongestText] : text);
        return [.. _findings.Explain(reading, new Owners(reading, _lexicon.Grammar))];
    }
}
