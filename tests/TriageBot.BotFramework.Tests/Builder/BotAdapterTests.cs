using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Builder;

public sealed class BotAdapterTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task What_a_turn_throws_reaches_the_error_handler_and_nobody_else()
    {
        Exception? caught = null;
        _adapter.OnTurnError = async (turn, fault) =>
        {
            caught = fault;
            await turn.SendActivityAsync("sorry");
        };

        await _adapter.RunAsync(Some.Message(), (_, _) => throw new FormatException("broken"));

        Assert.Equal("broken", caught?.Message);
        Assert.Equal("sorry", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task What_middleware_throws_reaches_the_error_handler_too()
    {
        Exception? caught = null;
        _adapter.OnTurnError = (_, fault) =>
        {
            caught = fault;
            return Task.CompletedTask;
        };
        _adapter.Use(new InlineMiddleware((_, _) => throw new FormatException("broken")));

        await _adapter.RunAsync(Some.Message(), (_, _) => Task.CompletedTask);

        Assert.IsType<FormatException>(caught);
    }

    [Fact]
    public async Task Without_an_error_handler_the_caller_gets_what_a_turn_throws()
    {
        await Assert.ThrowsAsync<FormatException>(() => _adapter.RunAsync(Some.Message(), (_, _) => throw new FormatException()));
    }

    [Fact]
    public async Task The_turn_runs_in_the_culture_of_the_activity()
    {
        var before = CultureInfo.CurrentCulture;
        var incoming = Some.Message();
        incoming.Locale = "de-DE";
        string? culture = null, locale = null;

        await _adapter.RunAsync(incoming, (turn, _) =>
        {
            culture = CultureInfo.CurrentCulture.Name;
            locale = ((TurnContext)turn).Locale;
            return Task.CompletedTask;
        });

        Assert.Equal(("de-DE", "de-DE"), (culture, locale));
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a locale!!")]
    public async Task A_locale_that_is_none_changes_no_culture(string? locale)
    {
        var before = CultureInfo.CurrentCulture;
        var incoming = Some.Message();
        incoming.Locale = locale;
        CultureInfo? during = null;

        await _adapter.RunAsync(incoming, (_, _) =>
        {
            during = CultureInfo.CurrentCulture;
            return Task.CompletedTask;
        });

        Assert.Equal(before, during);
    }

    [Fact]
    public async Task A_bot_may_speak_first_in_a_conversation_that_it_knows()
    {
        var reference = Some.Message().GetConversationReference();
        Activity? continuation = null;

        await _adapter.ContinueConversationAsync(
            "bot-id",
            reference,
            async (turn, token) =>
            {
                continuation = turn.Activity;
                await turn.SendActivityAsync("how are you?", cancellationToken: token);
            },
            CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (continuation?.Type, continuation?.Name));
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("conversation-1", "user-1", "how are you?"), (sent.Conversation.Id, sent.Recipient.Id, sent.Text));
    }

    [Fact]
    public async Task An_adapter_that_cannot_do_something_says_so()
    {
        var identity = new ClaimsIdentity();
        BotCallbackHandler nothing = (_, _) => Task.CompletedTask;

        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ProcessActivityAsync(identity, Some.Message(), nothing, CancellationToken.None));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, new ConversationReference(), nothing, CancellationToken.None));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, Some.Message(), nothing, CancellationToken.None));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, new ConversationReference(), "audience", nothing, CancellationToken.None));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, Some.Message(), "audience", nothing, CancellationToken.None));
    }

    [Fact]
    public void The_keys_of_the_turn_state_are_those_of_the_sdk()
    {
        Assert.Equal("BotIdentity", BotAdapter.BotIdentityKey);
        Assert.Equal("BotFrameworkAdapter.InvokeResponse", BotAdapter.InvokeResponseKey);
        Assert.Equal("Microsoft.Bot.Builder.BotAdapter.OAuthScope", BotAdapter.OAuthScopeKey);
    }
}
