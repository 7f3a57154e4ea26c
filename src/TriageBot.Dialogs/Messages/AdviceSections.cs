using TriageBot.Dialogs.Wire;
using TriageBot.Triage;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Messages;

/// <summary>What helps, what may be behind it, and what was left out and why. Never drawn at an emergency level.</summary>
internal sealed class AdviceSections(TextCatalogue texts, Protocol protocol)
{
    public IEnumerable<CardSection> All(Assessment assessment) =>
    [
        Measures(assessment, "conduct", MeasureKind.Conduct, true),
        Measures(assessment, "first_aid", MeasureKind.SelfHelp, true),
        Causes(assessment),
        Measures(assessment, "therapies", MeasureKind.Therapy, false),
        Measures(assessment, "tips", MeasureKind.Tip, false),
        Withheld(assessment),
        Measures(assessment, "background", MeasureKind.Background, false),
    ];

    private CardSection Measures(Assessment assessment, string id, MeasureKind kind, bool open) => new(
        id,
        texts[$"conversation.result.{id}"],
        open,
        [.. assessment.Suggestions.Where(one => one.Measure.Kind == kind).Select(Measure)]);

    private CardItem Measure(Suggestion suggestion)
    {
        var key = $"measures.{suggestion.Measure.Id}";
        var notes = new List<string>();
        if (suggestion.AskFirst)
        {
            notes.Add(texts["conversation.result.ask_first"]);
        }

        notes.AddRange(suggestion.Notes.Select(Note));
        notes.AddRange(suggestion.Parts.Where(part => part != suggestion.Measure.Id)
            .Select(part => $"**{texts[$"{key}.{part}.name"]}:** {texts[$"{key}.{part}.text"]}"));
        AddIfAny(notes, $"{key}.caution");
        AddIfAny(notes, $"{key}.evidence");
        return new CardItem
        {
            Id = suggestion.Measure.Id,
            Title = texts[$"{key}.name"],
            Text = texts[$"{key}.text"],
            Image = texts.Picture(suggestion.Measure.Image, protocol.Id),
            Notes = notes.Count > 0 ? notes : null,
        };
    }

    private CardSection Causes(Assessment assessment)
    {
        List<CardItem> items = assessment.CauseAnswer switch
        {
            CauseAnswer.Shown => [.. assessment.Causes.Select(Cause)],
            CauseAnswer.DoctorFirst => [new CardItem { Text = texts["causes.doctor_first"] }],
            CauseAnswer.NoneFits => [new CardItem { Text = texts["causes.none_fits"] }],
            _ => [],
        };
        return new CardSection("causes", texts["conversation.result.causes"], assessment.Level < Level.Consultation24h, items);
    }

    private CardItem Cause(RankedCause ranked)
    {
        var key = $"causes.{ranked.Cause.Id}";
        var notes = new List<string>();
        AddReasons(notes, "conversation.result.speaks_for", ranked.For);
        AddReasons(notes, "conversation.result.speaks_against", ranked.Against);
        return new CardItem
        {
            Id = ranked.Cause.Id,
            Title = texts[$"{key}.name"],
            Badge = texts[ranked.Fit == Fit.Well ? "causes.fits_well" : "causes.fits_partly"],
            Text = ranked.Cause.Patterns.Count > 1
                ? $"{texts[$"{key}.text"]} {texts[$"{key}.{ranked.Pattern.Id}.text"]}"
                : texts[$"{key}.text"],
            Notes = notes,
        };
    }

    private CardSection Withheld(Assessment assessment) => new(
        "withheld",
        texts["conversation.result.withheld"],
        false,
        [.. assessment.Withheld.Select(withheld => new CardItem
        {
            Id = withheld.Part,
            Title = texts[withheld.Part == withheld.Measure
                ? $"measures.{withheld.Measure}.name"
                : $"measures.{withheld.Measure}.{withheld.Part}.name"],
            Text = string.Join(" ", withheld.Reasons.Select(reason => texts[$"cautions.{reason}"])),
        })]);

    private void AddReasons(List<string> notes, string key, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count > 0)
        {
            var reasons = evidence.Select(one => texts.Describe(one, protocol)).Distinct().ToList();
            notes.Add(texts.Format(key, ("reasons", texts.List(reasons))));
        }
    }

    private void AddIfAny(List<string> notes, string key)
    {
        if (texts.TryGet(key, out var text))
        {
            notes.Add(text);
        }
    }

    private string Note(string id) => texts.TryGet($"notes.{id}", out var note) ? note : texts[$"cautions.{id}"];
}
