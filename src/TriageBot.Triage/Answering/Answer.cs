namespace TriageBot.Triage.Answering;

/// <summary>What a person answered to one question.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>The options that were chosen, in the order of the question.</summary>
    public sealed record Chosen(IReadOnlyList<string> Options) : Answer
    {
        /// <inheritdoc />
        public bool Equals(Chosen? other) => other is not null && Options.SequenceEqual(other.Options);

        /// <inheritdoc />
        public override int GetHashCode() => Options.Count == 0 ? 0 : string.GetHashCode(Options[0], StringComparison.Ordinal);
    }

    /// <summary>A number: the age in years, or the strength of the pain from 0 to 10.</summary>
    public sealed record Number(int Value) : Answer;

    /// <summary>The answer as the values that go over the wire: option ids, or one number.</summary>
    public IReadOnlyList<string> Values() => this switch
    {
        Chosen chosen => chosen.Options,
        Number number => [number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        _ => [],
    };
}
