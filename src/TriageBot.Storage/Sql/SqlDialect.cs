using System.Data.Common;

namespace TriageBot.Storage.Sql;

/// <summary>What differs between databases.</summary>
internal abstract class SqlDialect
{
    /// <summary>What the operator calls the database: a file, or a server and a name. Never a password.</summary>
    public abstract string Location { get; }

    /// <summary>Opens a connection and sets it up.</summary>
    public abstract DbConnection Open();

    /// <summary>Brings the schema up to date.</summary>
    public abstract void Migrate();

    /// <summary>Finds damage that opening alone does not meet; null when there is none.</summary>
    public abstract StoreFault? Examine(DbConnection connection);

    /// <summary>Leaves nothing behind of what was erased, neither in the database nor beside it.</summary>
    public abstract void Purge(DbConnection connection);

    /// <summary>Says which fault of the surroundings an exception is.</summary>
    public abstract StoreFault FaultOf(DbException exception);

    /// <summary>Advice for the operator when the store cannot be opened: what to do about a fault.</summary>
    public abstract string AdviceFor(StoreFault fault);
}
