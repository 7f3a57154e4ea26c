using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Proving.Symbols;

/// <summary>The numbers that conditions compare the age and the strength of the pain with.</summary>
internal static class Bounds
{
    public static ILookup<Question.Quantity, int> Of(IEnumerable<Protocol> protocols) =>
        protocols.SelectMany(Conditions).SelectMany(Of).Distinct().ToLookup(bound => bound.Quantity, bound => bound.Value);

    /// <summary>Every condition of the content.</summary>
    private static IEnumerable<Condition> Conditions(Protocol protocol) => new IEnumerable<Condition?>[]
    {
        protocol.Questions.Select(question => question.When),
        protocol.Questions.SelectMany(question => question.Options).Select(option => option.When),
        protocol.Rules.Select(rule => rule.When),
        protocol.Advice.Select(advice => advice.When),
        protocol.Causes.Select(cause => cause.HiddenWhen),
        protocol.Causes.SelectMany(cause => cause.Patterns).SelectMany(pattern =>
            pattern.Weights.Select(weight => weight.When).Append(pattern.Anchor).Append(pattern.MayFitWell!)),
        [protocol.CausesAtMostPartly],
        protocol.Measures.Select(measure => measure.When),
        protocol.Cautions.Select(row => row.When),
        protocol.SafetyNet.Select(line => line.When),
        protocol.Floors.Select(floor => floor.When),
        protocol.MayLower,
    }.SelectMany(conditions => conditions).OfType<Condition>();

    private static IEnumerable<(Question.Quantity Quantity, int Value)> Of(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.SelectMany(Of),
        Condition.Any any => any.Parts.SelectMany(Of),
        Condition.Not not => Of(not.Part),
        Condition.AgeBetween age => Of(Question.Quantity.Age, age.AtLeast, age.Below),
        Condition.SeverityBetween severity => Of(Question.Quantity.Severity, severity.AtLeast, severity.Below),
        _ => [],
    };

    private static IEnumerable<(Question.Quantity, int)> Of(Question.Quantity quantity, params int?[] bounds) =>
        bounds.OfType<int>().Select(bound => (quantity, bound));
}
