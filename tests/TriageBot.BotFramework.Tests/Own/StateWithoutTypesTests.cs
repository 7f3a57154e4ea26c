using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Newtonsoft.Json.Linq;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Own;

/// <summary>State from a storage that keeps JSON without the names of types.</summary>
public sealed class StateWithoutTypesTests
{
    [Fact]
    public async Task A_property_is_read_into_its_type_and_does_not_count_as_changed()
    {
        var storage = new RecordingStorage(Holding("{\"poco\": {\"Text\": \"plain\", \"Number\": 4}}"));
        var state = new ConversationState(storage);
        var turn = Some.Turn();

        var poco = await state.CreateProperty<Poco>("poco").GetAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal(("plain", 4), (poco.Text, poco.Number));
        Assert.Equal(0, storage.Writes);
    }

    [Fact]
    public async Task A_change_is_noticed_and_stored_beside_what_nobody_asked_for()
    {
        var inner = Holding("{\"poco\": {\"Text\": \"plain\"}, \"other\": [1]}");
        var state = new ConversationState(inner);
        var turn = Some.Turn();

        (await state.CreateProperty<Poco>("poco").GetAsync(turn)).Number = 9;
        await state.SaveChangesAsync(turn);

        var stored = JObject.Parse(Assert.Single(inner.Texts).Value);
        Assert.Equal((9, 1), ((int)stored["poco"]!["Number"]!, (int)stored["other"]![0]!));
    }

    [Fact]
    public async Task A_change_through_the_cached_state_is_noticed()
    {
        var storage = new RecordingStorage(Holding("{\"name\": \"old\"}"));
        var state = new ConversationState(storage);
        var turn = Some.Turn();
        await state.LoadAsync(turn);

        var cached = state.GetCachedState(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal(0, storage.Writes);

        cached.State["added"] = 1;
        await state.SaveChangesAsync(turn);
        cached.State.Remove("name");
        await state.SaveChangesAsync(turn);
        Assert.Equal(2, storage.Writes);
    }

    [Fact]
    public async Task A_waterfall_keeps_its_values()
    {
        var talk = new Talk(new PlainJsonStorage(), new WaterfallDialog("w",
        [
            Count,
            Count,
            (step, token) => step.EndDialogAsync(step.Values["count"], token),
        ]));

        await talk.Flow.Send("a").Send("b").Test("c", "done: 2").StartTestAsync();

        static Task<DialogTurnResult> Count(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["count"] = Convert.ToInt32(step.Values.TryGetValue("count", out var count) ? count : 0, CultureInfo.InvariantCulture) + 1;
            return Task.FromResult(Dialog.EndOfTurn);
        }
    }

    [Fact]
    public async Task Components_keep_their_inner_stacks()
    {
        var prompt = new TextPrompt("prompt", (context, _) => Task.FromResult(context.AttemptCount == 2));
        var deep = new ComponentDialog("1").AddDialog(new ComponentDialog("2").AddDialog(prompt));
        var talk = new Talk(new PlainJsonStorage(), deep) { Options = new PromptOptions { Prompt = MessageFactory.Text("name?") } };

        await talk.Flow.Test("hi", "name?").Test("A", "name?").Test("Ann", "done: Ann").StartTestAsync();
    }

    [Fact]
    public async Task A_choice_prompt_keeps_its_choices()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("how?"), Choices = ChoiceFactory.ToChoices(["Car", "Bus"]) };
        var talk = new Talk(new PlainJsonStorage(), new ChoicePrompt("prompt")) { Options = options };
        await talk.Say("hi");

        await talk.Say("bus");

        Assert.Equal("Bus", ((FoundChoice)talk.Result.Result).Value);
    }

    [Fact]
    public async Task The_stored_question_has_no_addresses()
    {
        var storage = new PlainJsonStorage();
        var talk = new Talk(storage, new TextPrompt("prompt")) { Options = new PromptOptions { Prompt = MessageFactory.Text("name?") } };

        await talk.Say("hi");

        Assert.DoesNotContain("Conversation1", Assert.Single(storage.Texts).Value, StringComparison.Ordinal);
    }

    private static PlainJsonStorage Holding(string json) => new() { Texts = { ["test/conversations/conversation-1"] = json } };

    private sealed class Poco
    {
        public string? Text { get; set; }

        public int Number { get; set; }
    }
}
