using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Building;

/// <summary>A pattern of a cause of a test protocol.</summary>
internal sealed record Pattern(string Id, Term Anchor, params (Term When, int Points)[] Weights)
{
    public Term? MayFitWell { get; init; }

    public CausePattern Make(Names names) => new()
    {
        Id = Id,
        Anchor = Anchor(names),
        MayFitWell = MayFitWell?.Invoke(names),
        Weights = [.. Weights.Select(weight => new CausePattern.Weight(weight.When(names), weight.Points))],
    };
}
