using System.ComponentModel.DataAnnotations;

namespace TriageBot.Channels.Turns;

/// <summary>How long conversations are kept; the section <c>Retention</c> of the configuration.</summary>
public sealed class RetentionOptions
{
    /// <summary>How long after its last message a conversation is kept. People are told this time when they are asked for consent.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "90.00:00:00")]
    public TimeSpan KeepFor { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How often the host looks for conversations that are over.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "06:00:00")]
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromMinutes(10);
}
