namespace TriageBot.Storage;

/// <summary>Where the store is, and how patient it is.</summary>
public sealed class StoreOptions
{
    /// <summary>The folder of the database file and of the keys that open its content; it is created when missing.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>The database file inside <see cref="Folder"/>.</summary>
    public string File { get; set; } = "triagebot.db";

    /// <summary>How long a read or write waits for another process that holds the database.</summary>
    public TimeSpan LockPatience { get; set; } = TimeSpan.FromSeconds(2);
}
