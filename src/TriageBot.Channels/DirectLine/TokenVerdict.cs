namespace TriageBot.Channels.DirectLine;

/// <summary>What a token that came with a request is worth.</summary>
internal abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    /// <summary>Ours, and still good.</summary>
    public sealed record Good(DirectLineToken Token) : TokenVerdict;

    /// <summary>Ours, but its time is over.</summary>
    public sealed record Expired(DirectLineToken Token, DateTimeOffset Since) : TokenVerdict;

    /// <summary>Not ours, changed on the way, or made for another use.</summary>
    public sealed record Forged : TokenVerdict;
}
