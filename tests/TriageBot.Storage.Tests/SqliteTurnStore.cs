using Microsoft.Data.Sqlite;
using TriageBot.Storage.Tests.Doubles;

namespace TriageBot.Storage.Tests;

public sealed class SqliteTurnStore : TurnStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override ITurnStore Open() => Open(_folder.Name);

    [Fact]
    public async Task Nothing_that_a_person_said_is_readable_in_the_files()
    {
        await using var store = Open();

        await store.CommitAsync(Some.Turn(state: "Reithose", activities: [Some.Activity("Taubheit")]), default);

        var files = Directory.GetFiles(_folder.Name).Select(ReadWhileOpen).ToArray();
        Assert.All(files, bytes => Assert.Equal(-1, bytes.AsSpan().IndexOf("Reithose"u8)));
        Assert.All(files, bytes => Assert.Equal(-1, bytes.AsSpan().IndexOf("Taubheit"u8)));
        Assert.Contains(files, bytes => bytes.AsSpan().IndexOf("directline"u8) >= 0);
    }

    [Fact]
    public async Task What_is_erased_or_has_expired_is_in_no_file_any_more_not_even_encrypted()
    {
        await using var store = Open();
        await store.CommitAsync(Some.Turn(activities: [Some.Activity(new string('x', 5_000))]), default);
        await store.CommitAsync(Some.Turn(Some.Conversation("old"), activities: [Some.Activity(new string('y', 5_000))]), default);
        var sealedBodies = await BodiesAsync();
        var from = await store.FindAsync(Some.Conversation(), null, default);

        await store.CommitAsync(Some.Turn(from: from, message: "m2") with { Erases = true }, default);
        await store.ExpireAsync(Some.Clock.GetUtcNow().AddHours(1), default);

        // Long values are cut into pages; a piece of each page's length would be found if it were there.
        var files = Directory.GetFiles(_folder.Name).Select(ReadWhileOpen).ToArray();
        Assert.Equal(2, sealedBodies.Count);
        foreach (var piece in sealedBodies.SelectMany(body => body.Chunk(64)).Where(piece => piece.Length == 64))
        {
            Assert.All(files, bytes => Assert.Equal(-1, bytes.AsSpan().IndexOf(piece)));
        }
    }

    [Fact]
    public async Task A_turn_is_on_disk_when_its_commit_returns()
    {
        using var after = new TemporaryFolder();
        await using var store = Open();
        await store.CommitAsync(Some.Turn(activities: [Some.Activity("hallo")]), default);

        // What a crash leaves: the files as they are, with nobody to close them.
        foreach (var file in Directory.GetFiles(_folder.Name))
        {
            await File.WriteAllBytesAsync(after.PathOf(Path.GetFileName(file)), ReadWhileOpen(file));
        }

        await using var afterwards = Open(after.Name);
        Assert.NotNull((await afterwards.FindAsync(Some.Conversation(), "m1", default))!.Repeated);
    }

    [Fact]
    public async Task Commits_reach_the_disk_and_not_only_the_system()
    {
        var dialect = new Sqlite.SqliteDialect(_folder.PathOf("triagebot.db"), TimeSpan.FromSeconds(1));

        await using var connection = dialect.Open();

        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT synchronous FROM pragma_synchronous), (SELECT journal_mode FROM pragma_journal_mode)";
        await using var row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        Assert.Equal((2, "wal"), (row.GetInt32(0), row.GetString(1)));
    }

    [Fact]
    public async Task Times_come_from_the_clock_that_is_passed_in()
    {
        await using var store = Open();

        await store.CommitAsync(Some.Turn(), default);

        await using var connection = new SqliteConnection($"Data Source={_folder.PathOf("triagebot.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT active_at FROM conversation";
        Assert.Equal(Some.Clock.GetUtcNow().ToUnixTimeMilliseconds(), await command.ExecuteScalarAsync());
    }

    private static ITurnStore Open(string folder) => TurnStores.Open(
        new StoreOptions { Folder = folder, LockPatience = TimeSpan.FromMilliseconds(20) }, Some.Keys, Some.Clock);

    private static byte[] ReadWhileOpen(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private async Task<List<byte[]>> BodiesAsync()
    {
        await using var connection = new Sqlite.SqliteDialect(_folder.PathOf("triagebot.db"), TimeSpan.FromSeconds(1)).Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT body FROM turn WHERE body IS NOT NULL";
        await using var rows = await command.ExecuteReaderAsync();
        var bodies = new List<byte[]>();
        while (await rows.ReadAsync())
        {
            bodies.Add((byte[])rows[0]);
        }

        return bodies;
    }
}
