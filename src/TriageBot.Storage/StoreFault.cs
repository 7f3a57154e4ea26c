namespace TriageBot.Storage;

/// <summary>What is wrong with the surroundings of a store.</summary>
public enum StoreFault
{
    /// <summary>Something unforeseen; the log has the details.</summary>
    Unknown = 0,

    /// <summary>Another process holds the database for longer than we wait.</summary>
    Locked = 1,

    /// <summary>The database may be read but not written.</summary>
    ReadOnly = 2,

    /// <summary>There is no room left.</summary>
    Full = 3,

    /// <summary>The file is damaged, or is not a database of ours.</summary>
    Damaged = 4,

    /// <summary>The file or its folder cannot be opened, or reading and writing fails.</summary>
    Unreachable = 5,

    /// <summary>The keys that are here do not open the content that is there.</summary>
    KeysMissing = 6,
}
