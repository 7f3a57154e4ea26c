namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>How the Bot API refuses a call.</summary>
internal sealed class Refusal(int status, string description, int? retryAfter = null) : Exception(description)
{
    public int Status { get; } = status;

    public int? RetryAfter { get; } = retryAfter;

    public static Refusal BadRequest(string what) => new(400, $"Bad Request: {what}");

    public static Refusal Blocked() => new(403, "Forbidden: bot was blocked by the user");

    public static Refusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", seconds);
}
