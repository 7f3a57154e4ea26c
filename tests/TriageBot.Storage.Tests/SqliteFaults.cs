using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using TriageBot.Storage.Sqlite;
using TriageBot.Storage.Tests.Doubles;

namespace TriageBot.Storage.Tests;

public sealed class SqliteFaults : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf("triagebot.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_locked_database_fails_the_turn_and_the_same_turn_succeeds_once_it_is_free()
    {
        await using var store = Open();
        await using var holder = new SqliteConnection($"Data Source={File};Pooling=False");
        await holder.OpenAsync();
        var hold = await holder.BeginTransactionAsync();

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => store.CommitAsync(Some.Turn(), default));
        await hold.RollbackAsync();
        var outcome = await store.CommitAsync(Some.Turn(), default);

        Assert.Equal(StoreFault.Locked, failure.Fault);
        Assert.IsType<CommitOutcome.Committed>(outcome);
    }

    [Fact]
    public async Task A_locked_database_can_still_be_read()
    {
        await using var store = Open();
        await store.CommitAsync(Some.Turn(), default);
        await using var holder = new SqliteConnection($"Data Source={File};Pooling=False");
        await holder.OpenAsync();
        await using var hold = await holder.BeginTransactionAsync();

        var found = await store.FindAsync(Some.Conversation(), "m1", default);

        Assert.NotNull(found);
    }

    [Fact]
    public async Task A_database_that_became_read_only_fails_the_turn_and_its_check()
    {
        var dialect = new AdjustableDialect(File, Patience);
        await using var store = TurnStores.Open(dialect, Some.Keys, Some.Clock);
        dialect.Pragma = "PRAGMA query_only = ON";

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => store.CommitAsync(Some.Turn(), default));

        Assert.Equal(StoreFault.ReadOnly, failure.Fault);
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CheckAsync(default));
        Assert.Null(await store.FindAsync(Some.Conversation(), "m1", default));
    }

    [Fact]
    public async Task A_full_disk_fails_the_turn_as_a_whole_and_the_store_lives_on()
    {
        var dialect = new AdjustableDialect(File, Patience) { Pragma = "PRAGMA max_page_count = 40" };
        await using var store = TurnStores.Open(dialect, Some.Keys, Some.Clock);
        var large = Some.Turn(Some.Conversation("large"), activities: [Some.Activity(new string('x', 400_000))]);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(large, default));
        var small = await store.CommitAsync(Some.Turn(Some.Conversation("small")), default);

        Assert.Equal(StoreFault.Full, failure.Fault);
        Assert.Null(await store.FindAsync(large.Conversation, null, default));
        Assert.IsType<CommitOutcome.Committed>(small);
    }

    [Fact]
    public async Task Content_that_was_changed_in_the_file_is_not_believed()
    {
        await using var store = Open();
        await store.CommitAsync(Some.Turn(), default);
        Execute("UPDATE conversation SET state = zeroblob(200)");

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await store.FindAsync(Some.Conversation(), null, default));

        Assert.Equal(StoreFault.KeysMissing, failure.Fault);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_at_start()
    {
        System.IO.File.WriteAllText(File, string.Concat(Enumerable.Repeat("Das ist keine Datenbank. ", 400)));

        var refusal = Assert.Throws<StoreRefusedException>(Open);

        Assert.Equal(StoreFault.Damaged, refusal.Fault);
        Assert.Contains(File, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("backup", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_with_damage_inside_is_refused_at_start()
    {
        await using (var store = Open())
        {
            for (var i = 0; i < 50; i++)
            {
                await store.CommitAsync(
                    Some.Turn(Some.Conversation($"c{i}"), activities: [Some.Activity(new string('x', 2000))]), default);
            }
        }

        using (var stream = System.IO.File.OpenWrite(File))
        {
            stream.Position = stream.Length / 2;
            stream.Write(Enumerable.Repeat((byte)0xA5, 16_384).ToArray());
        }

        Assert.Equal(StoreFault.Damaged, Assert.Throws<StoreRefusedException>(Open).Fault);
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_refused_at_start()
    {
        await Open().DisposeAsync();
        DemandNewerWriter();

        var refusal = Assert.Throws<StoreRefusedException>(Open);

        Assert.Equal(StoreFault.ReadOnly, refusal.Fault);
        Assert.Contains("right to write", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_database_is_refused_at_start()
    {
        await Open().DisposeAsync();
        await using var holder = new SqliteConnection($"Data Source={File};Pooling=False");
        await holder.OpenAsync();
        await using var hold = await holder.BeginTransactionAsync();

        var refusal = Assert.Throws<StoreRefusedException>(Open);

        Assert.Equal(StoreFault.Locked, refusal.Fault);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused_at_start()
    {
        System.IO.File.WriteAllText(File, "a file where a folder should be");

        var refusal = Assert.Throws<StoreRefusedException>(() => Open(Path.Combine(File, "data")));

        Assert.Equal(StoreFault.Unreachable, refusal.Fault);
    }

    [Fact]
    public async Task A_database_whose_keys_are_lost_is_refused_at_start()
    {
        await Open().DisposeAsync();

        var refusal = Assert.Throws<StoreRefusedException>(
            () => Open(_folder.Name, new EphemeralDataProtectionProvider()));

        Assert.Equal(StoreFault.KeysMissing, refusal.Fault);
        Assert.Contains("'keys'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, StoreFault.Locked)]
    [InlineData(6, StoreFault.Locked)]
    [InlineData(8, StoreFault.ReadOnly)]
    [InlineData(13, StoreFault.Full)]
    [InlineData(11, StoreFault.Damaged)]
    [InlineData(26, StoreFault.Damaged)]
    [InlineData(10, StoreFault.Unreachable)]
    [InlineData(14, StoreFault.Unreachable)]
    [InlineData(1, StoreFault.Unknown)]
    public void Each_error_of_SQLite_is_one_fault(int error, StoreFault fault)
    {
        var dialect = new SqliteDialect(File, Patience);

        Assert.Equal(fault, dialect.FaultOf(new SqliteException("made up", error)));
    }

    [Fact]
    public void Every_fault_comes_with_advice_of_its_own()
    {
        var dialect = new SqliteDialect(File, Patience);

        var advice = Enum.GetValues<StoreFault>().Select(dialect.AdviceFor).ToArray();

        Assert.Equal(advice.Length, advice.Distinct().Count());
    }

    private ITurnStore Open() => Open(_folder.Name);

    private static ITurnStore Open(string folder, IDataProtectionProvider? keys = null) => TurnStores.Open(
        new StoreOptions { Folder = folder, LockPatience = Patience }, keys ?? Some.Keys, Some.Clock);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The test may run with every right, so a file mode would not stop it; this header field stops SQLite itself.</summary>
    private void DemandNewerWriter()
    {
        using var stream = System.IO.File.OpenWrite(File);
        stream.Position = 18;
        stream.WriteByte(3);
    }

    private sealed class AdjustableDialect(string file, TimeSpan patience) : SqliteDialect(file, patience)
    {
        public string Pragma { get; set; } = "";

        protected override void SetUp(SqliteConnection connection)
        {
            base.SetUp(connection);
            using var command = connection.CreateCommand();
            command.CommandText = Pragma;
            command.ExecuteNonQuery();
        }
    }
}
