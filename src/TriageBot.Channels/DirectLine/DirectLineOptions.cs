using System.ComponentModel.DataAnnotations;

namespace TriageBot.Channels.DirectLine;

/// <summary>Settings of the embedded Direct Line; the section <c>DirectLine</c> of the configuration.</summary>
public sealed class DirectLineOptions
{
    /// <summary>
    /// Origins of other sites whose pages may embed the bot or call it, as <c>https://www.example.org</c>; <c>*</c> admits
    /// every site. While the list is empty, pages of localhost are admitted. The bot's own origin always is.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Secrets that servers of the operator may call with; at least 32 characters each. They come from the environment.</summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>Signs the tokens: 32 bytes or more in base 64. Empty: the host makes a key and keeps it beside the database.</summary>
    public string SigningKey { get; set; } = "";

    /// <summary>How long a token is good; a client renews it before that.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How many conversations one address may begin in a minute.</summary>
    [Range(1, 100_000)]
    public int TokensPerMinute { get; set; } = 60;

    /// <summary>The largest message in bytes.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int LargestMessage { get; set; } = 256 * 1024;

    /// <summary>The largest upload in bytes, all files together. Files are counted and dropped, never stored.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int LargestUpload { get; set; } = 4 * 1024 * 1024;
}
