using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Yaml;

/// <summary>A value of a YAML file with its place. Scalars are text: what they mean is decided by the key that they stand under.</summary>
internal abstract record YamlValue(FilePosition Position)
{
    /// <summary>What it is, in words for a message.</summary>
    public string Kind => this switch
    {
        Text { Value.Length: 0 } => "nothing",
        Text text => $"the text '{Shortened(text.Value)}'",
        List => "a list",
        _ => "a mapping",
    };

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 40 ? line : $"{line[..39]}…";
    }

    /// <summary>A scalar.</summary>
    public sealed record Text(string Value, FilePosition Position) : YamlValue(Position);

    /// <summary>A list.</summary>
    public sealed record List(IReadOnlyList<YamlValue> Items, FilePosition Position) : YamlValue(Position);

    /// <summary>Keys with their values, in the order of the file, each key once.</summary>
    public sealed record Map(IReadOnlyList<Entry> Entries, FilePosition Position) : YamlValue(Position)
    {
        /// <summary>The entry with this key, or null.</summary>
        public Entry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
    }

    /// <summary>One key with its value.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="KeyPosition">Where the key stands.</param>
    /// <param name="Value">The value.</param>
    public sealed record Entry(string Key, FilePosition KeyPosition, YamlValue Value);
}
