namespace TriageBot.Storage;

/// <summary>The store cannot be opened. The message names the file, what is wrong with it and what the operator can do.</summary>
public sealed class StoreRefusedException : Exception
{
    /// <summary>Creates the exception with a message for the operator.</summary>
    public StoreRefusedException(StoreFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    /// <summary>What is wrong.</summary>
    public StoreFault Fault { get; }
}
