using System.Buffers;
using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using TriageBot.Channels.Turns;
using TriageBot.Storage;

namespace TriageBot.Channels.DirectLine;

/// <summary>GET stream: a WebSocket that tells what was said since the watermark, and then everything new.</summary>
internal sealed class StreamEndpoint(
    TokenIssuer tokens, OriginRule origins, Transcript transcript, TurnFeed feed, IHostApplicationLifetime lifetime)
{
    private const int MostStreams = 16;
    private static readonly TimeSpan GoodbyePatience = TimeSpan.FromSeconds(2);

    public async Task<DirectLineFault?> StreamAsync(HttpContext http, string conversationId)
    {
        var verdict = await tokens.ReadAsync(http.Request.Query["t"].ToString(), TokenUse.Stream);
        if (verdict is not TokenVerdict.Good { Token: var token })
        {
            return verdict is TokenVerdict.Expired ? DirectLineFault.TokenExpired : DirectLineFault.TokenForged;
        }

        var conversation = DirectLineChannel.Key(conversationId);
        var refusal = token.ConversationId != conversationId ? DirectLineFault.ConversationUnknown
            : !origins.Admits(http.Request) ? DirectLineFault.OriginUnknown
            : !http.WebSockets.IsWebSocketRequest ? DirectLineFault.BadArgument("This address is for WebSockets only.")
            : feed.ListenersOf(conversation) >= MostStreams ? DirectLineFault.BadArgument("Too many streams are open.")
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await ServeAsync(socket, conversation, ActivitySet.Watermark(http.Request.Query["watermark"]), http.RequestAborted);
        return null;
    }

    private async Task ServeAsync(
        WebSocket socket, ConversationKey conversation, long watermark, CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        using var subscription = feed.Subscribe(conversation);
        var listening = IgnoreUntilClosedAsync(socket, end);
        try
        {
            await SendAllAsync(socket, conversation, watermark, subscription.Turns, end.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ChannelClosedException
            or StoreUnavailableException)
        {
            // The client comes back with its watermark; nothing is lost.
        }

        await CloseAsync(socket, listening);
    }

    private async Task SendAllAsync(
        WebSocket socket,
        ConversationKey conversation,
        long watermark,
        ChannelReader<CommittedTurn> turns,
        CancellationToken cancellationToken)
    {
        var sent = await CatchUpAsync(socket, conversation, watermark, cancellationToken);
        while (true)
        {
            var turn = await turns.ReadAsync(cancellationToken);
            if (turn.Record.FirstSequence > sent + 1)
            {
                sent = await CatchUpAsync(socket, conversation, sent, cancellationToken);
            }
            else if (turn.Record.FirstSequence == sent + 1)
            {
                sent = turn.Record.LastSequence;
                await SendAsync(socket, turn.Bodies, sent, cancellationToken);
            }
        }
    }

    private async Task<long> CatchUpAsync(
        WebSocket socket, ConversationKey conversation, long watermark, CancellationToken cancellationToken)
    {
        TranscriptPage page;
        do
        {
            page = await transcript.ReadAsync(conversation, watermark, cancellationToken);
            watermark = page.Watermark;
            await SendAsync(socket, page.Bodies, watermark, cancellationToken);
        }
        while (page.IsFull);

        return watermark;
    }

    private static async Task SendAsync(
        WebSocket socket, IReadOnlyList<byte[]> bodies, long watermark, CancellationToken cancellationToken)
    {
        if (bodies.Count == 0)
        {
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        ActivitySet.Write(buffer, bodies, watermark);
        await socket.SendAsync(buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
    }

    /// <summary>
    /// Clients send empty texts to keep the line open; what they say comes by POST. Reading is not cancelled, because that
    /// would cut the line without a goodbye.
    /// </summary>
    private static async Task IgnoreUntilClosedAsync(WebSocket socket, CancellationTokenSource end)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType
                != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The line is gone.
        }

        await end.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket, Task listening)
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                var reason = socket.State == WebSocketState.CloseReceived
                    ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.EndpointUnavailable;
                await socket.CloseOutputAsync(reason, null, CancellationToken.None).WaitAsync(GoodbyePatience);
            }

            await listening.WaitAsync(GoodbyePatience);
        }
        catch (Exception e) when (e is TimeoutException or WebSocketException)
        {
            socket.Abort();
            await listening;
        }
    }
}
