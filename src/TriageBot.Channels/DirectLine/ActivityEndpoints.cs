using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TriageBot.Channels.Turns;
using TriageBot.Storage;

namespace TriageBot.Channels.DirectLine;

/// <summary>Takes what people say, and tells what was said.</summary>
internal sealed class ActivityEndpoints(
    TurnRunner turns, Transcript transcript, DirectLineRenderer renderer, IOptions<DirectLineOptions> options)
{
    /// <summary>POST activities.</summary>
    public async Task<DirectLineFault?> PostAsync(HttpContext http, Caller caller, string conversationId)
    {
        var limit = options.Value.LargestMessage;
        if (await RequestBody.ReadAsync(http.Request, limit, http.RequestAborted) is not { } body)
        {
            return DirectLineFault.TooLarge(limit);
        }

        var (activity, fault) = PostedActivity.Read(body);
        return activity is null ? fault : await TakeAsync(http, caller, conversationId, activity);
    }

    /// <summary>POST upload: a message with files. The bot learns that there are files; nobody keeps them.</summary>
    public async Task<DirectLineFault?> UploadAsync(HttpContext http, Caller caller, string conversationId)
    {
        var (activity, fault) = await Upload.ReadAsync(
            http.Request, options.Value.LargestMessage, options.Value.LargestUpload, http.RequestAborted);
        return activity is null ? fault : await TakeAsync(http, caller, conversationId, activity);
    }

    /// <summary>
    /// GET activities. Polling clients stop for good at the first 429 or 5xx, so a store that cannot be read means
    /// "nothing new" to them.
    /// </summary>
    public async Task<DirectLineFault?> ReadAsync(HttpContext http, Caller caller, string conversationId)
    {
        var conversation = DirectLineChannel.Key(conversationId);
        var watermark = ActivitySet.Watermark(http.Request.Query["watermark"]);
        var page = new TranscriptPage([], watermark, false);
        try
        {
            page = await transcript.ReadAsync(conversation, watermark, http.RequestAborted);
            if (page.Watermark == 0 && !await transcript.KnowsAsync(conversation, http.RequestAborted))
            {
                return DirectLineFault.ConversationUnknown;
            }
        }
        catch (StoreUnavailableException)
        {
            // Nothing is lost: the client asks again with the same watermark.
        }

        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "application/json; charset=utf-8";
        ActivitySet.Write(http.Response.BodyWriter, page.Bodies, page.Watermark);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        return null;
    }

    private async Task<DirectLineFault?> TakeAsync(
        HttpContext http, Caller caller, string conversationId, PostedActivity posted)
    {
        if (posted.Type == ActivityTypes.Typing)
        {
            await WriteIdAsync(http, $"{conversationId}|typing");
            return null;
        }

        var user = caller.Token?.UserId
            ?? posted.UserId ?? PostedActivity.UserIdIn(http.Request.Query["userId"].ToString()) ?? DirectLineChannel.NamelessUser;
        var turn = new IncomingTurn
        {
            Conversation = DirectLineChannel.Key(conversationId),
            MessageId = posted.ClientId is { } id ? $"client:{id}" : $"host:{TokenEndpoints.RandomId()}",
            Render = caller.Token is { ReadsMeaning: true } ? null : renderer.Render,
            Activity = id => posted.ToActivity(id, conversationId, user, caller.Token?.Locale),
        };

        // From here on the turn is run to its end, whether or not the client still listens.
        switch (await turns.RunAsync(turn, CancellationToken.None))
        {
            case TurnOutcome.Done done:
                await WriteIdAsync(http, ActivityNames.Of(turn.Conversation, done.Record.FirstSequence));
                return null;
            case TurnOutcome.UnknownConversation:
                return DirectLineFault.ConversationUnknown;
            default:
                return DirectLineFault.Busy;
        }
    }

    private static async Task WriteIdAsync(HttpContext http, string id)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteEndObject();
    }
}
