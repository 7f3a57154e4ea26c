using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.DirectLine;

/// <summary>Begins conversations and finds them again.</summary>
internal sealed class ConversationEndpoints(
    TokenIssuer tokens, TurnRunner turns, Transcript transcript, DirectLineRenderer renderer, IOptions<DirectLineOptions> options)
{
    private const string StartMessage = "start";

    /// <summary>POST conversations: begins the token's conversation, and lets the bot greet, once.</summary>
    public async Task<DirectLineFault?> StartAsync(HttpContext http, Caller caller)
    {
        var (body, fault) = await OptionalBody.ReadAsync(http, options.Value.LargestMessage);
        if (fault is not null)
        {
            return fault;
        }

        var token = TokenFor(caller, body);
        var isKnown = await transcript.KnowsAsync(DirectLineChannel.Key(token.ConversationId), default);
        if (!isKnown && await turns.RunAsync(Arrival(token), CancellationToken.None) is not TurnOutcome.Done)
        {
            return DirectLineFault.Busy;
        }

        http.Response.StatusCode = isKnown ? 200 : 201;
        await WriteAsync(http, token, watermark: 0);
        return null;
    }

    /// <summary>GET conversations/{id}: the way back in after a lost connection or a reload.</summary>
    public async Task<DirectLineFault?> ResumeAsync(HttpContext http, Caller caller, string conversationId)
    {
        if (!await transcript.KnowsAsync(DirectLineChannel.Key(conversationId), http.RequestAborted))
        {
            return DirectLineFault.ConversationUnknown;
        }

        var token = caller.Token ?? new DirectLineToken(conversationId, null, null, false);
        await WriteAsync(http, token, ActivitySet.Watermark(http.Request.Query["watermark"]));
        return null;
    }

    private static DirectLineToken TokenFor(Caller caller, JObject? body)
    {
        var token = caller.Token ?? new DirectLineToken(TokenEndpoints.RandomId(), null, null, false);
        return token with
        {
            UserId = token.UserId ?? PostedActivity.UserIdIn(body?["user"]),
            Locale = PostedActivity.LocaleIn(body?["locale"]) ?? token.Locale,
        };
    }

    private IncomingTurn Arrival(DirectLineToken token) => new()
    {
        Conversation = DirectLineChannel.Key(token.ConversationId),
        MessageId = StartMessage,
        Begins = true,
        FromPerson = false,
        Render = token.ReadsMeaning ? null : renderer.Render,
        Activity = _ => new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = $"{token.ConversationId}|{StartMessage}",
            ChannelId = DirectLineChannel.Id,
            Locale = token.Locale,
            From = User(token),
            Recipient = Bot,
            Conversation = new ConversationAccount(id: token.ConversationId),
            MembersAdded = [User(token), Bot],
        },
    };

    private static ChannelAccount User(DirectLineToken token) =>
        new(token.UserId ?? DirectLineChannel.NamelessUser, role: RoleTypes.User);

    private static ChannelAccount Bot => new(DirectLineChannel.BotId, role: RoleTypes.Bot);

    private async Task WriteAsync(HttpContext http, DirectLineToken token, long watermark)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("conversationId", token.ConversationId);
        json.WriteString("token", tokens.Issue(token, TokenUse.Calls));
        json.WriteNumber("expires_in", (int)tokens.Lifetime.TotalSeconds);
        json.WriteString("streamUrl", StreamAddress(http.Request, token, watermark));
        json.WriteEndObject();
    }

    private string StreamAddress(HttpRequest request, DirectLineToken token, long watermark) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{DirectLineChannel.Path}/conversations/"
        + $"{token.ConversationId}/stream?watermark={watermark}&t={tokens.Issue(token, TokenUse.Stream)}");
}
