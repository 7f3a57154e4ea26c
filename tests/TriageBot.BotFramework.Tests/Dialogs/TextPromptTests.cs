using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Dialogs;

public sealed class TextPromptTests
{
    private readonly PromptOptions _options = new() { Prompt = MessageFactory.Text("name?"), RetryPrompt = MessageFactory.Text("please, your name?") };

    [Fact]
    public async Task The_answer_is_the_result()
    {
        await Asking().Flow.Test("hi", "name?").Test("Ann", "done: Ann").StartTestAsync();
    }

    [Fact]
    public async Task An_empty_answer_is_asked_for_again_with_the_retry_prompt()
    {
        await Asking().Flow.Test("hi", "name?").Test(string.Empty, "please, your name?").Test("Ann", "done: Ann").StartTestAsync();
    }

    [Fact]
    public async Task Without_a_retry_prompt_the_first_question_is_asked_again()
    {
        _options.RetryPrompt = null;

        await Asking().Flow.Test("hi", "name?").Test(string.Empty, "name?").StartTestAsync();
    }

    [Fact]
    public async Task An_answer_that_the_validator_refuses_is_asked_for_again()
    {
        await Asking((prompt, _) => Task.FromResult(prompt.Recognized.Value.Length > 2)).Flow
            .Test("hi", "name?")
            .Test("A", "please, your name?")
            .Test("Ann", "done: Ann")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_validator_that_says_something_itself_is_not_talked_over()
    {
        var talk = Asking(async (prompt, token) =>
        {
            await prompt.Context.SendActivityAsync("no, no", cancellationToken: token);
            return false;
        });
        await talk.Say("hi");

        Assert.Equal(["no, no"], await talk.Say("Ann"));
    }

    [Fact]
    public async Task A_validator_also_sees_an_answer_of_which_nothing_was_made()
    {
        var seen = new List<bool>();
        var talk = Asking((prompt, _) =>
        {
            seen.Add(prompt.Recognized.Succeeded);
            return Task.FromResult(true);
        });
        await talk.Say("hi");

        var answers = await talk.Say(string.Empty);

        Assert.Equal([false], seen);
        Assert.Equal(["done: "], answers);
    }

    [Fact]
    public async Task A_validator_may_change_the_value()
    {
        await Asking((prompt, _) =>
        {
            prompt.Recognized.Value = prompt.Recognized.Value.ToUpperInvariant();
            return Task.FromResult(true);
        }).Flow.Test("hi", "name?").Test("ann", "done: ANN").StartTestAsync();
    }

    [Fact]
    public async Task A_validator_knows_the_options_and_how_many_answers_there_were()
    {
        var attempts = new List<int>();
        var talk = Asking(
            (prompt, _) =>
            {
                attempts.Add(prompt.AttemptCount);
                Assert.Equal("please, your name?", prompt.Options.RetryPrompt.Text);
                return Task.FromResult(prompt.AttemptCount == 3);
            });

        await talk.Flow.Send("hi").Send("a").Send("b").Send("c").StartTestAsync();

        Assert.Equal([1, 2, 3], attempts);
        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
    }

    [Fact]
    public async Task A_validator_may_keep_something_between_answers()
    {
        var talk = Asking((prompt, _) =>
        {
            var before = prompt.State.TryGetValue("before", out var value) ? (string)value : null;
            prompt.State["before"] = prompt.Recognized.Value;
            return Task.FromResult(before == prompt.Recognized.Value);
        });

        await talk.Flow.Send("hi").Send("a").Send("b").Send("b").StartTestAsync();

        Assert.Equal("b", talk.Result.Result);
    }

    [Fact]
    public async Task An_activity_other_than_a_message_is_no_answer()
    {
        var talk = Asking();
        await talk.Say("hi");

        Assert.Empty(await talk.Send(new Activity { Type = ActivityTypes.Typing }));
        Assert.Equal(["done: Ann"], await talk.Say("Ann"));
    }

    [Fact]
    public async Task A_question_expects_input_unless_it_says_otherwise()
    {
        _options.Prompt = new Activity { Type = ActivityTypes.Message, Text = "name?" };
        _options.RetryPrompt = new Activity { Type = ActivityTypes.Message, Text = "again?", InputHint = InputHints.AcceptingInput };

        await Asking().Flow
            .Send("hi").AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, reply.AsMessageActivity().InputHint))
            .Send(string.Empty).AssertReply(reply => Assert.Equal(InputHints.AcceptingInput, reply.AsMessageActivity().InputHint))
            .StartTestAsync();
    }

    [Fact]
    public async Task A_prompt_without_a_question_says_nothing()
    {
        _options.Prompt = null;

        Assert.Empty(await Asking().Say("hi"));
    }

    [Fact]
    public async Task A_prompt_can_be_begun_with_its_options_only()
    {
        var talk = new Talk(new TextPrompt("prompt")) { Options = "no options" };

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => talk.Say("hi"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("prompt")).Say("hi"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_prompt_needs_an_id(string? id)
    {
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(id!));
    }

    [Fact]
    public async Task Nothing_is_refused_in_place_of_a_context()
    {
        var prompt = new TextPrompt("prompt");

        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.BeginDialogAsync(null!, _options));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.ContinueDialogAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.ResumeDialogAsync(null!, DialogReason.EndCalled));
    }

    private Talk Asking(PromptValidator<string>? validator = null, IStorage? storage = null) =>
        new(storage ?? new MemoryStorage(), new TextPrompt("prompt", validator)) { Options = _options };
}
