using Telegram.Bot.Exceptions;
using TriageBot.Channels.Outgoing;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>What a refusal of the Bot API means for what was to be sent.</summary>
internal static class ApiFaults
{
    /// <summary>Later, and when; or never, and why.</summary>
    public static DeliveryOutcome OutcomeOf(RequestException fault) => fault switch
    {
        ApiRequestException { ErrorCode: 429 } => new DeliveryOutcome.Later(PauseOf(fault)),
        ApiRequestException { ErrorCode: 403 } => new DeliveryOutcome.Never("blocked"),
        ApiRequestException { ErrorCode: 400 } when IsChatGone(fault) => new DeliveryOutcome.Never("chat_gone"),
        ApiRequestException { ErrorCode: 400 } => new DeliveryOutcome.Never("refused"),
        ApiRequestException { ErrorCode: 413 } => new DeliveryOutcome.Never("too_large"),
        // A broken connection, a fault of the server, or a token that the operator has to set right.
        _ => new DeliveryOutcome.Later(),
    };

    /// <summary>How long the server asks to wait; null when it does not say.</summary>
    public static TimeSpan? PauseOf(RequestException fault) =>
        fault is ApiRequestException { Parameters.RetryAfter: { } seconds } ? TimeSpan.FromSeconds(Math.Clamp(seconds, 1, 3600)) : null;

    /// <summary>The same call may work later.</summary>
    public static bool IsPassing(RequestException fault) => OutcomeOf(fault) is DeliveryOutcome.Later;

    /// <summary>The words were refused as they were laid out; plain ones may be taken.</summary>
    public static bool IsForm(RequestException fault) => fault is ApiRequestException { ErrorCode: 400 } && !IsChatGone(fault);

    private static bool IsChatGone(RequestException fault) =>
        fault.Message.Contains("chat not found", StringComparison.OrdinalIgnoreCase)
        || fault.Message.Contains("user not found", StringComparison.OrdinalIgnoreCase)
        || fault.Message.Contains("PEER_ID_INVALID", StringComparison.OrdinalIgnoreCase);
}
