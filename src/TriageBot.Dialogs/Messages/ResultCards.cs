using TriageBot.Dialogs.Wire;
using TriageBot.Triage;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Messages;

/// <summary>Puts an assessment into words: the action first, then why, then what helps until then.</summary>
internal sealed class ResultCards(TextCatalogue texts, Protocol protocol)
{
    /// <summary>The result with its meaning.</summary>
    public ResultMessage Draw(Assessment assessment) => new()
    {
        Level = assessment.Level!.Value.Id(),
        Place = assessment.Place!,
        Within = assessment.Within!.Value.Id(),
        Rules = [.. assessment.Rules.Select(fired => fired.Rule.Id)],
        Causes = [.. assessment.Causes.Select(cause => cause.Cause.Id)],
        Therapies = Shown(assessment, MeasureKind.Therapy),
        SelfHelp = Shown(assessment, MeasureKind.SelfHelp),
        Tips = Shown(assessment, MeasureKind.Tip),
        Withheld = [.. assessment.Withheld.Select(withheld => withheld.Part).Distinct()],
        Protocol = assessment.Protocol,
        Card = Card(assessment),
    };

    /// <summary>The words of a result.</summary>
    public ResultCard Card(Assessment assessment)
    {
        var advice = $"advice.{assessment.Advice}";
        var reasons = texts.List(SpokenReasons(assessment));
        var time = texts[$"within.{assessment.Within!.Value.Id()}"];
        string Fill(string key) => texts.Format(key, ("reasons", reasons), ("time", time));
        var say = texts.TryGet($"{advice}.say", out _)
            ? new CardSection("say", texts["conversation.result.say"], true, [new CardItem { Text = Fill($"{advice}.say") }])
            : null;
        CardSection?[] sections = assessment.Level >= Level.Emergency
            ? [say, Reasons(assessment), Watch(assessment)]
            : [say, Reasons(assessment), .. new AdviceSections(texts, protocol).All(assessment), Watch(assessment), Sources(assessment)];
        return new ResultCard(
            Fill($"{advice}.headline"),
            Fill($"{advice}.body").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            CallActions.For(texts, assessment.Place!, assessment.Level!.Value, assessment.Advice),
            [.. sections.OfType<CardSection>().Where(section => section.Items.Count > 0)],
            [texts["conversation.result.footer"]]);
    }

    private List<string> SpokenReasons(Assessment assessment)
    {
        // Who calls 112 because there is no safe way to hospital must also name what is wrong: those reasons come first.
        var transport = assessment.Rules.Any(fired => fired.Rule.OnlyFrom is not null);
        var phrases = assessment.Rules
            .Where(fired => fired.Rule.Level == assessment.Level || (transport && fired.Rule.Level >= Level.Emergency))
            .OrderBy(fired => fired.Rule.OnlyFrom is not null)
            .SelectMany(fired => fired.Because).Distinct()
            .Select(evidence => texts.Spoken(evidence, protocol)).OfType<string>().Distinct().Take(4).ToList();
        return phrases.Count > 0 ? phrases : [texts["conversation.result.reason_general"]];
    }

    private CardSection Reasons(Assessment assessment) => new(
        "reasons",
        texts["conversation.result.reasons"],
        assessment.Level != Level.SelfCare,
        [.. assessment.Rules.Where(fired => fired.Because.Count > 0).Select(fired => new CardItem
        {
            Id = fired.Rule.Id,
            Title = texts.List([.. fired.Because.Select(evidence => texts.Describe(evidence, protocol))]),
            Text = texts[$"rules.{fired.Rule.Id}"],
        })]);

    private CardSection Watch(Assessment assessment) => new(
        "watch",
        texts["conversation.result.watch"],
        assessment.Level < Level.Emergency,
        [.. assessment.SafetyNet.Select(id => new CardItem { Id = id, Text = texts[$"safety_net.{id}"] })]);

    private CardSection Sources(Assessment assessment)
    {
        var ids = assessment.Rules.SelectMany(fired => fired.Rule.Sources)
            .Concat(assessment.Causes.SelectMany(cause => cause.Cause.Sources))
            .Concat(assessment.Suggestions.SelectMany(suggestion => suggestion.Measure.Sources)).Distinct();
        return new CardSection("sources", texts["conversation.result.sources"], false,
            [.. ids.Where(protocol.Sources.ContainsKey).Select(id => protocol.Sources[id]).Select(source => new CardItem
            {
                Id = source.Id,
                Text = source.Year is { } year ? $"{source.Name} ({year})" : source.Name,
            })]);
    }

    private static List<string> Shown(Assessment assessment, MeasureKind kind) =>
        [.. assessment.Suggestions.Where(one => one.Measure.Kind == kind).Select(one => one.Measure.Id)];
}
