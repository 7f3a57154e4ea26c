namespace TriageBot.Storage;

/// <summary>The store cannot read or write now. What was to be written is not written; the same call may succeed later.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Creates the exception for a fault, with the database's own exception inside.</summary>
    public StoreUnavailableException(StoreFault fault, Exception? inner = null)
        : base($"The store is unavailable: {fault}.", inner) => Fault = fault;

    /// <summary>What is wrong.</summary>
    public StoreFault Fault { get; }
}
