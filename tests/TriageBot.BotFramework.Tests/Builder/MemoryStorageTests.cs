using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TriageBot.BotFramework.Tests.Builder;

public sealed class MemoryStorageTests
{
    public static TheoryData<string> Kinds => ["own", "dictionary"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_read_is_a_copy_of_the_same_type(string kind)
    {
        var storage = Storage(kind);
        var written = new Item { Text = "text", Anything = new Item { Text = "inner" } };

        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = written });
        written.Text = "changed later";
        var read = Assert.IsType<Item>((await storage.ReadAsync(["key"]))["key"]);

        Assert.Equal("text", read.Text);
        Assert.Equal("inner", Assert.IsType<Item>(read.Anything).Text);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_key_without_an_object_is_absent(string kind)
    {
        Assert.Empty(await Storage(kind).ReadAsync(["unknown"]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Odd_keys_are_kept_apart(string kind)
    {
        var storage = Storage(kind);
        string[] keys = ["a/b", "a\\b", "!@#$%^&*()~/\\><,.?';\"`~", "ümläut", "", " "];

        await storage.WriteAsync(keys.ToDictionary(key => key, key => (object)new Item { Text = key }));
        var read = await storage.ReadAsync<Item>(keys);

        Assert.All(keys, key => Assert.Equal(key, read[key].Text));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_deleted_object_is_gone(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item() });

        await storage.DeleteAsync(["key", "unknown"]);

        Assert.Empty(await storage.ReadAsync(["key"]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_item_gets_a_new_version_with_every_write(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new VersionedItem() });
        var first = await Read(storage);

        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = first });
        var second = await Read(storage);

        Assert.NotNull(first.ETag);
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_item_that_somebody_else_wrote_meanwhile_is_refused(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new VersionedItem { Text = "old" } });
        var (mine, theirs) = (await Read(storage), await Read(storage));
        theirs.Text = "theirs";
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = theirs });

        mine.Text = "mine";
        var conflict = await Assert.ThrowsAsync<InvalidOperationException>(
            () => storage.WriteAsync(new Dictionary<string, object> { ["key"] = mine }));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", (await Read(storage)).Text);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_item_with_a_star_overwrites_whatever_is_there(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new VersionedItem() });

        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new VersionedItem { Text = "mine", ETag = "*" } });

        Assert.Equal("mine", (await Read(storage)).Text);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Null_is_refused(string kind)
    {
        var storage = Storage(kind);

        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.DeleteAsync(null!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Writing_nothing_and_reading_nothing_do_nothing(string kind)
    {
        var storage = Storage(kind);

        await storage.WriteAsync(new Dictionary<string, object>());

        Assert.Empty(await storage.ReadAsync([]));
    }

    [Fact]
    public async Task The_dictionary_of_the_caller_holds_json()
    {
        var dictionary = new Dictionary<string, JObject>();

        await new MemoryStorage(dictionary).WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["name"] = "Ann" } });

        Assert.Equal("Ann", (string?)dictionary["key"]["name"]);
    }

    [Fact]
    public async Task A_serializer_of_the_caller_is_used()
    {
        var storage = new MemoryStorage(JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None }));

        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item { Text = "plain" } });

        Assert.Equal("plain", (string?)Assert.IsType<JObject>((await storage.ReadAsync(["key"]))["key"])["Text"]);
    }

    [Fact]
    public async Task Many_may_write_and_read_at_once()
    {
        var storage = new MemoryStorage();

        await Parallel.ForAsync(0, 200, async (i, token) =>
        {
            var key = $"key {i % 10}";
            await storage.WriteAsync(new Dictionary<string, object> { [key] = new Item { Text = key } }, token);
            Assert.Equal(key, (await storage.ReadAsync<Item>([key], token))[key].Text);
        });
    }

    [Fact]
    public async Task Reading_a_type_leaves_out_what_is_of_another()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = new Item(), ["b"] = new VersionedItem() });

        var items = await storage.ReadAsync<VersionedItem>(["a", "b"]);

        Assert.Equal(["b"], items.Keys);
    }

    private static MemoryStorage Storage(string kind) => kind == "own" ? new MemoryStorage() : new MemoryStorage([]);

    private static async Task<VersionedItem> Read(MemoryStorage storage) => (await storage.ReadAsync<VersionedItem>(["key"]))["key"];

    private sealed class Item
    {
        public string? Text { get; set; }

        public object? Anything { get; set; }
    }

    private sealed class VersionedItem : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
