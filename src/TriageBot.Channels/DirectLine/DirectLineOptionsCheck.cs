using Microsoft.Extensions.Options;

namespace TriageBot.Channels.DirectLine;

/// <summary>Says everything that is wrong with the settings, each with the setting's name and what to write instead.</summary>
internal sealed class DirectLineOptionsCheck : IValidateOptions<DirectLineOptions>
{
    private const int ShortestKey = 32;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        List<string> faults =
        [
            .. options.AllowedOrigins.Where(o => !IsOrigin(o)).Select(o =>
                $"DirectLine:AllowedOrigins has '{o}'. Write an origin: scheme and host, without path, "
                + "as in https://www.example.org."),
            .. options.Secrets.Where(s => s.Length < ShortestKey).Select(_ =>
                $"DirectLine:Secrets has a secret of less than {ShortestKey} characters. Make a longer one at random."),
        ];
        if (!IsKey(options.SigningKey))
        {
            faults.Add(
                $"DirectLine:SigningKey is not base 64 of at least {ShortestKey} bytes. Make one at random, or leave it "
                + "empty to have the host make one.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static bool IsOrigin(string text) =>
        text == "*"
        || (Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri.GetLeftPart(UriPartial.Authority) == text);

    private static bool IsKey(string text)
    {
        var bytes = new byte[text.Length];
        return text.Length == 0
            || (Convert.TryFromBase64String(text, bytes, out var length) && length >= ShortestKey);
    }
}
