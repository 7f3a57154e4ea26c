using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace TriageBot.Channels.Telegram;

/// <summary>Says everything that is wrong with the settings, each with the setting's name and what to write instead.</summary>
internal sealed partial class TelegramOptionsCheck : IValidateOptions<TelegramOptions>
{
    private static readonly int[] PortsOfTelegram = [443, 80, 88, 8443];

    public ValidateOptionsResult Validate(string? name, TelegramOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(TelegramOptions options)
    {
        if (!Token().IsMatch(options.BotToken))
        {
            // What was found is a secret, even when it is mistyped.
            yield return "Telegram:BotToken is not a token. Write the one that BotFather gave: digits, a colon, and 35 letters and digits.";
        }

        if (options.BaseUrl.Length > 0 && !IsAddress(options.BaseUrl))
        {
            yield return $"Telegram:BaseUrl is '{options.BaseUrl}'. Write the address of your Bot API server, or leave it empty for Telegram's.";
        }

        if (options.WidgetUrl.Length > 0 && !IsAddress(options.WidgetUrl))
        {
            yield return $"Telegram:WidgetUrl is '{options.WidgetUrl}'. Write the address of the page with the widget, or leave it empty.";
        }

        // A Bot API server of one's own posts to any address.
        if (options.WebhookUrl.Length > 0 && !(IsAddress(options.WebhookUrl) && (options.BaseUrl.Length > 0 || IsForTelegram(new Uri(options.WebhookUrl)))))
        {
            yield return $"Telegram:WebhookUrl is '{options.WebhookUrl}'. Write an https address on port {string.Join(", ", PortsOfTelegram)} "
                + "that Telegram reaches, or leave it empty for long polling.";
        }
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    private static bool IsForTelegram(Uri address) => address.Scheme == "https" && PortsOfTelegram.Contains(address.Port);

    [GeneratedRegex(@"\A[0-9]{1,20}:[A-Za-z0-9_-]{30,80}\z")]
    private static partial Regex Token();
}
