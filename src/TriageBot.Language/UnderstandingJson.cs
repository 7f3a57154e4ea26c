using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TriageBot.Language;

/// <summary>Writes an understanding as one line of JSON, for programs.</summary>
public static class UnderstandingJson
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without a line end: text, findings, level, ask, onset, strength, yesNo, age, command, onBehalf.
    /// What is not known is null.</summary>
    public static string Write(Understanding understanding)
    {
        ArgumentNullException.ThrowIfNull(understanding);
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("text", WellFormed(understanding.Text));
            WriteFindings(json, understanding.Findings);
            json.WriteString("level", understanding.Level);
            json.WriteStartArray("ask");
            foreach (var fact in understanding.Ask)
            {
                json.WriteStringValue(fact);
            }

            json.WriteEndArray();
            WriteOnset(json, understanding.Onset);
            WriteStrength(json, understanding.Strength);
            json.WriteString("yesNo", Name(understanding.YesNo));
            WriteNumber(json, "age", understanding.Age);
            json.WriteString("command", understanding.Command);
            json.WriteBoolean("onBehalf", understanding.OnBehalf);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("status", Name(finding.Status));
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("end", finding.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOnset(Utf8JsonWriter json, Onset? onset)
    {
        if (onset is null)
        {
            json.WriteNull("onset");
            return;
        }

        json.WriteStartObject("onset");
        WriteNumber(json, "minDaysAgo", onset.MinDaysAgo);
        WriteNumber(json, "maxDaysAgo", onset.MaxDaysAgo);
        json.WriteString("course", Name(onset.Course));
        json.WriteEndObject();
    }

    private static void WriteStrength(Utf8JsonWriter json, Strength? strength)
    {
        if (strength is null)
        {
            json.WriteNull("strength");
            return;
        }

        json.WriteStartObject("strength");
        json.WriteNumber("min", strength.Min);
        json.WriteNumber("max", strength.Max);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Name<T>(T? value)
        where T : struct, Enum =>
        value?.ToString().ToLowerInvariant();

    private static string Name<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();

    // Half of a surrogate pair has no place in UTF-8; it becomes the replacement character.
    private static string WellFormed(string text)
    {
        var runes = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            runes.Append(rune);
        }

        return runes.ToString();
    }
}
