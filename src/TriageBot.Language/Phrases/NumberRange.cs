using TriageBot.Language.Text;

namespace TriageBot.Language.Phrases;

/// <summary>Numbers from one to another, both included; perhaps only those written with decimal places.</summary>
internal readonly record struct NumberRange(double Min, double Max, bool OnlyDecimals)
{
    public bool Holds(in Token token) =>
        token.HasValue && token.Value >= Min && token.Value <= Max && (!OnlyDecimals || token.IsDecimal);
}
