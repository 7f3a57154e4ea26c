using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>
/// What Telegram sends with each update, so that nobody else can. It is made of the bot's token, so every host of the bot knows it
/// and nobody has to keep it.
/// </summary>
internal sealed class WebhookSecret(IOptions<TelegramOptions> options)
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>The secret, in the letters that Telegram admits.</summary>
    public string Value { get; } = Base64Url.EncodeToString(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.BotToken), "TriageBot.Telegram.Webhook.v1"u8));

    /// <summary>Whether it was sent; how long that takes tells nothing of it.</summary>
    public bool IsIn(string? sent) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(sent ?? "")), SHA256.HashData(Encoding.UTF8.GetBytes(Value)));
}
