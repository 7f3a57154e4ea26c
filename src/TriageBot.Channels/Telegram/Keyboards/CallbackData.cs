using System.Globalization;

namespace TriageBot.Channels.Telegram.Keyboards;

/// <summary>
/// What a button carries: always less than the 64 bytes that Telegram allows, and nothing but ids of the content.
/// </summary>
internal static class CallbackData
{
    private const string Yes = "1";
    private const string No = "0";

    /// <summary>A meaning as data.</summary>
    public static string Write(ButtonMeaning meaning) => meaning switch
    {
        ButtonMeaning.Answer answer => $"a:{Code(answer.Question)}:{Code(answer.About)}:{Code(answer.Value)}",
        ButtonMeaning.Toggle toggle => string.Create(
            CultureInfo.InvariantCulture,
            $"m:{Code(toggle.Question)}:{Code(toggle.Option)}:{Flag(toggle.Marks)}:{Flag(toggle.StandsAlone)}:{toggle.Excludes:x}"),
        ButtonMeaning.Done done => $"d:{Code(done.Question)}",
        ButtonMeaning.Command command => "c:" + string.Join(':', command.Id.Split(':', 2).Select(Code)),
        _ => throw new System.Diagnostics.UnreachableException($"A button of kind {meaning.GetType().Name} has no data."),
    };

    /// <summary>The meaning of data; null when it is none of ours, or of content that is gone.</summary>
    public static ButtonMeaning? Read(string? data, IdCodes codes)
    {
        var parts = (data ?? "").Split(':');
        var ids = parts.Skip(1).Select(codes.Decode).ToArray();
        return (parts[0], ids) switch
        {
            ("a", [{ Length: > 0 } question, { } about, { Length: > 0 } value]) => new ButtonMeaning.Answer(question, about, value),
            ("m", [{ Length: > 0 } question, { Length: > 0 } option, Yes or No, Yes or No, { } excludes])
                when ulong.TryParse(excludes, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var mask) =>
                new ButtonMeaning.Toggle(question, option, ids[2] == Yes, ids[3] == Yes, mask),
            ("d", [{ Length: > 0 } question]) => new ButtonMeaning.Done(question),
            ("c", [{ Length: > 0 } command]) => new ButtonMeaning.Command(command),
            ("c", [{ Length: > 0 } command, { Length: > 0 } argument]) => new ButtonMeaning.Command($"{command}:{argument}"),
            _ => null,
        };
    }

    private static string Code(string id) => IdCodes.Encode(id);

    private static string Flag(bool value) => value ? Yes : No;
}
