using System.Text;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.Tests.Turns;

public sealed class StateDocuments
{
    [Fact]
    public async Task State_comes_back_with_its_types()
    {
        var storage = new TurnStorage([]);
        await storage.WriteAsync(new Dictionary<string, object>
        {
            ["key"] = new Dictionary<string, object>
            {
                ["place"] = new Place { Question = "q_cauda" },
                ["values"] = new Dictionary<string, object> { ["step"] = 3L },
                ["text"] = "2026-03-02T09:30:00Z",
            },
        });

        var document = (IDictionary<string, object>)(await Reopened(storage).ReadAsync(["key", "other"]))["key"];

        Assert.Equal("q_cauda", Assert.IsType<Place>(document["place"]).Question);
        Assert.Equal(3L, Assert.IsType<Dictionary<string, object>>(document["values"])["step"]);
        Assert.Equal("2026-03-02T09:30:00Z", document["text"]);
    }

    [Fact]
    public async Task Documents_under_several_keys_stay_apart()
    {
        var storage = new TurnStorage([]);
        await storage.WriteAsync(new Dictionary<string, object>
        {
            ["a"] = new Dictionary<string, object> { ["x"] = "1" },
            ["b\"\\"] = new Dictionary<string, object> { ["x"] = "2" },
        });
        await storage.DeleteAsync(["a"]);

        var read = await Reopened(storage).ReadAsync(["a", "b\"\\"]);

        Assert.Equal("2", ((IDictionary<string, object>)Assert.Single(read).Value)["x"]);
    }

    [Fact]
    public async Task State_that_names_a_type_of_others_is_refused()
    {
        var planted = """{"key":{"x":{"$type":"System.IO.FileInfo","OriginalPath":"/tmp/x"}}}""";
        var storage = new TurnStorage(Encoding.UTF8.GetBytes(planted));

        await Assert.ThrowsAnyAsync<Exception>(() => storage.ReadAsync(["key"]));
    }

    [Fact]
    public async Task Names_of_types_carry_no_assembly()
    {
        var storage = new TurnStorage([]);
        await storage.WriteAsync(new Dictionary<string, object>
        {
            ["key"] = new Dictionary<string, object> { ["place"] = new Place() },
        });

        var state = Encoding.UTF8.GetString(storage.ToState());

        Assert.Contains("TriageBot.Channels.Tests.Turns.StateDocuments+Place\"", state, StringComparison.Ordinal);
    }

    [Fact]
    public void State_that_nobody_changed_is_written_as_it_was()
    {
        byte[] state = """{"key":{"x":1}}"""u8.ToArray();

        Assert.Equal(state, new TurnStorage(state).ToState());
    }

    private static TurnStorage Reopened(TurnStorage storage) => new TurnStorage(storage.ToState());

    public sealed class Place
    {
        public string? Question { get; set; }
    }
}
